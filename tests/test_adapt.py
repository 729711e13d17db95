"""Adapting the packaged model: a few labelled texts teach a habit of one's own and leave the rest as it was."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from boilerstrip import Stripper, explain
from boilerstrip.__main__ import main
from boilerstrip.evaluation.made_sites import made_sites
from boilerstrip.evaluation.sites import gap_closed
from boilerstrip.marked import read_marked
from boilerstrip.model import default_model, load_model

FIXTURES = Path(__file__).parent.parent / "fixtures"
SITES = FIXTURES / "sites"
HOUSE = "The mill and its people wish you calm waters"  # the line with which a made-up paper ends every text
NEWS = [
    "The council has voted to dredge the upper harbour before the winter storms arrive, the mayor said on Monday.",
    "A baker from the old town won the regional prize for rye bread, the jury announced after a long tasting.",
    "Three new buses will run on the coastal road from June, and the first of them arrived at the depot last night.",
    "The school in the valley reopened after the flood, with new desks that parents had built during the summer.",
    "Volunteers counted more than nine hundred storks on the meadows, twice as many as in the year before.",
    "The theatre opens its season with a comedy about two brothers who inherit the same boat, its director told us.",
]


def paper(i: int) -> str:
    return "\n\n".join([NEWS[i], NEWS[(i + 1) % 6], f"{NEWS[(i + 2) % 6]} {NEWS[(i + 3) % 6]}", HOUSE])


def adapt(folder: Path, texts: list[str], line: str, category: str) -> Path:
    """Correct a line in each of the texts, adapt the packaged model to them, and return its file."""
    pytest.importorskip("torch", reason="training needs the extra 'train'")
    for i, text in enumerate(texts):
        labels = explain(text, url=f"https://mill.example/{i}").correct(line, category).confirm()
        labels.save(folder / "labels.jsonl")
    assert main(["train", str(folder / "labels.jsonl"), "-o", str(folder / "mine.npz"), "--workers", "1"]) == 0
    return folder / "mine.npz"


@pytest.fixture(scope="module")
def adapted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model adapted to five texts in which the house line was corrected."""
    return adapt(tmp_path_factory.mktemp("adapted"), [paper(i) for i in range(5)], HOUSE, "promo")


def test_a_line_corrected_in_five_texts_goes_from_the_sixth(adapted: Path) -> None:
    assert HOUSE in Stripper().strip(paper(5))
    assert Stripper(model=adapted).strip(paper(5)) == paper(5).removesuffix(f"\n\n{HOUSE}")


def test_other_texts_are_decided_as_before(adapted: Path) -> None:
    articles = [read_marked(path).text for path in sorted((FIXTURES / "articles").rglob("*.txt"))[::5]]
    clean = [path.read_text(encoding="utf-8") for path in sorted((FIXTURES / "negative").glob("*.txt"))]
    before, after = Stripper().explain_many(articles + clean), Stripper(model=adapted).explain_many(articles + clean)
    assert [document.text for document in before] == [document.text for document in after]


def test_the_model_tells_what_it_was_adapted_from(adapted: Path) -> None:
    about = load_model(adapted).about
    assert about["adapted_from"]["version"] == default_model().about["version"] != about["version"]


def test_the_same_labels_and_seed_give_the_same_model(adapted: Path, tmp_path: Path) -> None:
    labels = str(adapted.parent / "labels.jsonl")
    assert main(["train", labels, "--from", "default", "-o", str(tmp_path / "again.npz"), "--workers", "2"]) == 0
    assert (tmp_path / "again.npz").read_bytes() == adapted.read_bytes()


def test_an_adapted_model_can_be_adapted_again(adapted: Path, tmp_path: Path) -> None:
    labels, output = str(adapted.parent / "labels.jsonl"), str(tmp_path / "again.npz")
    assert main(["train", labels, "--from", str(adapted), "-o", output, "--workers", "1"]) == 0
    assert load_model(Path(output)).about["adapted_from"]["adapted_from"]["version"]


@pytest.mark.parametrize(
    ("options", "error"),
    [
        (["--from", "default", "--folds"], "leave out --folds"),
        (["--from", "missing.npz"], "missing.npz"),
    ],
)
def test_what_does_not_fit_together_is_an_error(
    adapted: Path, options: list[str], error: str, capfd: pytest.CaptureFixture[str]
) -> None:
    labels = str(adapted.parent / "labels.jsonl")
    assert main(["train", labels, "-o", str(adapted.parent / "bad.npz"), "--workers", "1", *options]) == 2
    assert error in capfd.readouterr().err and not (adapted.parent / "bad.npz").exists()


def test_labels_of_which_none_is_sure_teach_nothing(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("torch", reason="training needs the extra 'train'")
    from boilerstrip.labels import to_labels

    to_labels(explain(paper(0))).save(tmp_path / "labels.jsonl")
    assert main(["train", str(tmp_path / "labels.jsonl"), "-o", str(tmp_path / "mine.npz"), "--workers", "1"]) == 2
    assert "no line of the labels is sure" in capfd.readouterr().err


def test_without_torch_training_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)
    for name in [name for name in sys.modules if name.startswith("boilerstrip.training")]:
        monkeypatch.delitem(sys.modules, name)
    explain(paper(0)).correct(HOUSE, "promo").save(tmp_path / "labels.jsonl")
    assert main(["train", str(tmp_path / "labels.jsonl"), "-o", str(tmp_path / "mine.npz")]) == 2
    assert "pip install 'boilerstrip[train]'" in capfd.readouterr().err


def test_a_line_that_went_and_was_to_stay_stays(tmp_path: Path) -> None:
    column = "RELATED: The long winter of the ferrymen"
    texts = [f"{column}\n\n{paper(i)}" for i in range(6)]
    assert column not in Stripper().strip(texts[5])
    assert column in Stripper(model=adapt(tmp_path, texts[:5], column, "keep")).strip(texts[5])


def test_a_made_up_site_is_measured_before_and_after_adapting_to_half_of_it() -> None:
    pytest.importorskip("torch", reason="training needs the extra 'train'")
    from boilerstrip.training.gain import compare, plan

    sites = [site._replace(pages=site.pages[:4], golds=site.golds[:4]) for site in made_sites(SITES, hosts=2)]
    (site, others), *_ = plan(sites, most=1)
    own, other = compare((site, others[:1]), None)
    assert [page.host for page in own] == [site.pages[0].host] * 2 and other[0].host != own[0].host
    assert gap_closed(own, "with") > gap_closed(own, "without")
