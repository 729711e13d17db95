"""datatrove: a formatter that strips the text of every document and counts what it removes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from boilerstrip.engines.columns import DEFAULT, StripRecord
from boilerstrip.engines.extras import missing
from boilerstrip.pipeline import Stripper

try:
    from datatrove.data import Document
    from datatrove.pipeline.base import PipelineStep
    from datatrove.utils.typeshelper import StatHints
except ModuleNotFoundError as error:
    raise missing("datatrove", error) from None


class BoilerstripFormatter(PipelineStep):
    """Strip ``text`` of every document, in a pipeline after the extractor and before the filters.

    ``url``, ``lang`` and ``title`` name the metadata that hold what is known of a document, where it has them. With
    ``explain`` the metadata get ``removed``, a list of records, and ``flags``. The statistics count the characters
    removed by category. Raises a ``TypeError`` that names the document where its text is no ``str``.
    """

    name = "🧽 boilerstrip"
    type = "✂️ - FORMAT"

    def __init__(
        self,
        stripper: Stripper = DEFAULT,
        *,
        url: str | None = None,
        lang: str | None = None,
        title: str | None = None,
        explain: bool = False,
    ) -> None:
        super().__init__()
        self.strip = StripRecord(stripper, url=url, lang=lang, title=title, explain=True)
        self.explain = explain

    def run(self, data: Iterable[Document], rank: int = 0, world_size: int = 1) -> Iterator[Document]:
        """Yield the documents of ``data`` stripped, in their order."""
        for doc in data:
            self.stat_update(StatHints.total)
            with self.track_time():
                self._strip(doc)
            yield doc

    def _strip(self, doc: Document) -> None:
        found = self.strip({**doc.metadata, "id": doc.id, "text": doc.text})
        doc.text = found["text"]
        for span in found["removed"] or ():
            self.stat_update(f"removed_{span['category']}", value=len(span["text"]), unit="doc")
        if self.explain:
            doc.metadata |= {"removed": found["removed"], "flags": found["flags"]}
