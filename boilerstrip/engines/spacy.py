"""spaCy: a pipeline component that marks the boilerplate of a doc and gives its text without it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from boilerstrip.engines.extras import missing
from boilerstrip.pipeline import Stripper
from boilerstrip.rulefile import load_rules

try:
    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.util import minibatch
except ModuleNotFoundError as error:
    raise missing("spacy", error) from None

Doc.set_extension("body", default=None, force=True)


class Boilerstrip:
    """Set ``doc.spans["boilerplate"]``, spans with the category as their label, and ``doc._.body``, the text without.

    A span covers whole tokens, so that it may be a little wider than what was removed; the body is exact.
    """

    def __init__(self, stripper: Stripper) -> None:
        self.stripper = stripper

    def __call__(self, doc: Doc) -> Doc:
        """Return ``doc`` with its boilerplate marked."""
        return next(self.pipe([doc]))

    def pipe(self, docs: Iterable[Doc], batch_size: int = 64) -> Iterator[Doc]:
        """Yield the docs of a stream with their boilerplate marked, read so many at a time."""
        for batch in minibatch(docs, batch_size):
            for doc, document in zip(batch, self.stripper.explain_many([doc.text for doc in batch]), strict=True):
                doc._.body = document.text
                doc.spans["boilerplate"] = [
                    doc.char_span(span.start, span.end, label=span.category, alignment_mode="expand")
                    for span in document.removed
                ]
                yield doc


@Language.factory("boilerstrip", default_config={"preset": "balanced", "keep": [], "drop": [], "rules": None})
def make_boilerstrip(
    nlp: Language, name: str, preset: str, keep: Sequence[str], drop: Sequence[str], rules: str | None
) -> Boilerstrip:
    """Return the component for ``nlp.add_pipe("boilerstrip", config={...})``; ``rules`` is the path of a TOML file."""
    own = load_rules(rules) if rules else ()
    return Boilerstrip(Stripper(preset=preset, keep=keep, drop=drop, rules=own))
