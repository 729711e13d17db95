"""spaCy: a component in a blank pipeline, found by its name, alone and in two processes."""

from __future__ import annotations

import pytest

spacy = pytest.importorskip("spacy", reason="needs: pip install 'boilerstrip[spacy]'")

CONFIG = {"preset": "careful", "keep": ["share", "caption"]}


@pytest.fixture(scope="module")
def nlp():
    pipeline = spacy.blank("en")
    pipeline.add_pipe("boilerstrip", config=CONFIG)
    return pipeline


def test_a_doc_has_its_body_and_its_boilerplate(nlp, texts, stripper) -> None:
    doc = nlp(texts[0])
    removed = stripper.explain(texts[0]).removed
    assert doc._.body == stripper.strip(texts[0])
    assert [span.label_ for span in doc.spans["boilerplate"]] == [span.category for span in removed]
    assert all(small.text in wide.text for small, wide in zip(removed, doc.spans["boilerplate"], strict=True))


@pytest.mark.parametrize("processes", [1, 2])
def test_a_pipe_keeps_the_order(nlp, texts, stripped, processes: int) -> None:
    whole = [text for text in texts if text is not None]
    docs = nlp.pipe(whole, n_process=processes, batch_size=3)
    assert [doc._.body for doc in docs] == [text for text in stripped if text is not None]


def test_a_saved_pipeline_has_the_same_settings(nlp, texts, stripper, tmp_path) -> None:
    nlp.to_disk(tmp_path)
    assert spacy.load(tmp_path)(texts[0])._.body == stripper.strip(texts[0])


def test_rules_of_ones_own_come_from_a_file(tmp_path) -> None:
    rules = tmp_path / "rules.toml"
    rules.write_text('[[rule]]\nname = "mine.promo.wave"\ncategory = "promo"\nphrases = ["wave to us"]\n')
    nlp = spacy.blank("en")
    nlp.add_pipe("boilerstrip", config={"rules": str(rules)})
    assert nlp("It rained all night, the mayor said.\nWave to us")._.body == "It rained all night, the mayor said."
