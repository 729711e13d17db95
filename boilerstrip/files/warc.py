"""WARC and WET, through warcio: texts rewritten, pages of HTML converted to text, as in a WET file."""

from __future__ import annotations

import base64
import codecs
import hashlib
import io
import uuid
from collections.abc import Iterator
from typing import Any, BinaryIO, NamedTuple, cast

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecordLoader
from warcio.statusandheaders import StatusAndHeaders, StatusAndHeadersParserException

from boilerstrip.document import Document
from boilerstrip.files.decisions import decision_line
from boilerstrip.files.fields import explain_all
from boilerstrip.files.packing import BROKEN
from boilerstrip.files.pages import explain_page
from boilerstrip.files.records import BadRecordError, Chunk, Job, Outcome, Problem, gather, tally
from boilerstrip.files.text import decode, join
from boilerstrip.reading import Given

__all__ = ["join", "process", "read"]

HTML = ("text/html", "application/xhtml+xml")
END = b"\r\n\r\n"


class Held(NamedTuple):
    """What a record of the output is made of: its headers, and what is stripped for its block."""

    headers: StatusAndHeaders
    text: Given | Document


def read(file: BinaryIO, name: str) -> Iterator[Chunk]:
    """Yield the records, each as the bytes of its headers and its block."""
    return gather(enumerate(_records(file), 1), name)


def process(payload: object, name: str, job: Job) -> Outcome:
    """Rewrite the texts, convert the pages, hand on ``warcinfo`` and leave out the rest."""
    taken: list[Held | bytes | None] = []
    problems: list[Problem] = []
    for number, data in cast(tuple[tuple[int, bytes], ...], payload):
        record = _parse(data)
        try:
            taken.append(_take(record, data, job))
        except BadRecordError as error:
            problems.append(Problem(name, number, str(error), record.rec_headers.get_header("WARC-Record-ID")))
    held = [part for part in taken if isinstance(part, Held)]
    documents = explain_all([part.text for part in held], job)
    blocks = iter([_to_bytes(part.headers, document) for part, document in zip(held, documents, strict=True)])
    members = [next(blocks) if isinstance(part, Held) else part for part in taken if part is not None]
    lines = [
        decision_line(document, part.headers.get_header("WARC-Record-ID"))
        for part, document in zip(held, documents, strict=True)
        if job.decisions
    ]
    counted = tally(documents, len(problems), taken.count(None))
    return Outcome(tuple(members) if payload else (b"",), b"".join(lines), tuple(problems), counted)


class _Watched:
    """A file that ends where it is broken, since warcio takes an ``EOFError`` for the end of the records."""

    def __init__(self, file: BinaryIO) -> None:
        self._read = getattr(file, "read1", file.read)  # what there is; a full read loses it where the file breaks off
        self.error: Exception | None = None

    def read(self, size: int = -1) -> bytes:
        try:
            return cast(bytes, self._read(size))
        except BROKEN as error:
            self.error = error
            return b""


def _records(file: BinaryIO) -> Iterator[bytes]:
    watched = _Watched(file)
    try:
        for record in ArchiveIterator(watched, no_record_parse=True):
            block = record.raw_stream.read()
            if len(block) != int(record.rec_headers.get_header("Content-Length") or -1):
                raise watched.error or EOFError("a record is cut off")
            yield cast(bytes, record.rec_headers.to_bytes()) + block
    except (ArchiveLoadFailed, ValueError) as error:
        raise EOFError(f"no WARC record: {error}") from None
    if watched.error:
        raise watched.error


def _parse(data: bytes) -> Any:
    try:
        return ArcWarcRecordLoader().parse_record_stream(io.BytesIO(data))
    except StatusAndHeadersParserException:  # broken headers of HTTP
        return ArcWarcRecordLoader().parse_record_stream(io.BytesIO(data), no_record_parse=True)


def _take(record: Any, data: bytes, job: Job) -> Held | bytes | None:
    """What becomes of a record: one to be made, the same one, or none."""
    headers = record.rec_headers
    url = headers.get_header("WARC-Target-URI")
    if record.rec_type == "warcinfo":
        return data + END
    if record.rec_type == "conversion":
        return Held(headers, Given(decode(record.content_stream().read()), url, job.lang))
    mime, _, parameters = _content_type(record).partition(";")
    if record.rec_type not in ("response", "resource") or mime.strip().lower() not in HTML:
        return None
    page = _decode_page(record.content_stream().read(), parameters)
    return Held(_conversion(headers), explain_page(job, page, url))


def _content_type(record: Any) -> str:
    headers = record.http_headers if record.rec_type == "response" else record.rec_headers
    return (headers.get_header("Content-Type") if headers else None) or ""


def _decode_page(page: bytes, parameters: str) -> str | bytes:
    """Decode a page that is not UTF-8 as its server said, if that fits; else the page itself may tell."""
    charset = parameters.lower().partition("charset=")[2].split(";")[0].strip(" \"'")
    try:
        page.decode("utf-8")
    except UnicodeDecodeError:
        try:
            name = codecs.lookup(charset or "utf-8").name
            return page.decode("cp1252" if name == "iso8859-1" else name)  # as browsers do
        except (LookupError, UnicodeError):
            return page
    return page


def _conversion(headers: StatusAndHeaders) -> StatusAndHeaders:
    """The headers of a conversion of a record; its name follows from the record's, so that a run can be repeated."""
    source = headers.get_header("WARC-Record-ID")
    name = uuid.uuid5(uuid.NAMESPACE_URL, f"{source}#boilerstrip")
    kept = ("WARC-Target-URI", "WARC-Date")
    return StatusAndHeaders(
        "",
        [
            ("WARC-Type", "conversion"),
            *((key, value) for key in kept if (value := headers.get_header(key))),
            ("WARC-Record-ID", f"<urn:uuid:{name}>"),
            *([("WARC-Refers-To", source)] if source else []),
            ("Content-Type", "text/plain"),
        ],
        protocol=headers.protocol,
    )


def _to_bytes(headers: StatusAndHeaders, document: Document) -> bytes:
    """The record with the document's text, its digests and its length."""
    block = document.text.encode()
    digest = "sha1:" + base64.b32encode(hashlib.sha1(block).digest()).decode()
    headers.replace_header("WARC-Block-Digest", digest)
    if headers.get_header("WARC-Payload-Digest"):
        headers.replace_header("WARC-Payload-Digest", digest)
    headers.replace_header("Content-Length", str(len(block)))
    return cast(bytes, headers.to_bytes()) + block + END
