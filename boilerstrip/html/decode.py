"""From the bytes of a page to its characters, whatever the page says of its encoding."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

HEAD = 4096  # bytes in which a page declares its encoding
SIGN = 8  # bytes, or characters of a file read as text, by which another kind of file is known
TELLING = 30  # bytes beyond ASCII below which a guess is chance, and the commonest encoding is taken
FEW = 0.02  # a page with less than this share of broken characters among the others beyond ASCII is UTF-8 all the same
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
# what browsers read under these names (WHATWG Encoding Standard)
_READ_AS = {
    "iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252",
    "iso-8859-9": "cp1254", "tis-620": "cp874", "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030",
    "shift_jis": "cp932", "shift-jis": "cp932", "x-sjis": "cp932", "sjis": "cp932", "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949", "big5": "big5hkscs",
}  # fmt: skip
_FOREIGN = {
    b"%PDF-": "a PDF file",
    b"PK\x03\x04": "a ZIP file",
    b"\x89PNG": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF8": "a GIF image",
    b"\x1f\x8b": "gzip data",
    b"\x28\xb5\x2f\xfd": "Zstandard data",
    b"\xd0\xcf\x11\xe0": "an Office file",
}


def decode_page(data: bytes) -> str:
    """Return the characters of a page.

    A byte order mark counts first, then UTF-8 wherever the bytes are UTF-8 or nearly so, then what the page
    declares, if it fits, and last what charset-normalizer guesses. Raises a ``ValueError`` for what is no page, such
    as a PDF file.

    >>> decode_page('<meta charset="utf-8"><p>Grüße'.encode("cp1252"))
    '<meta charset="utf-8"><p>Grüße'
    """
    refuse_foreign(data)
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    if wide := _wide_encoding(data[:HEAD]):
        return data.decode(wide, "replace")
    if (declared := _declared(data[:HEAD])) == "iso-2022-jp":  # its bytes are all ASCII
        return data.decode(declared, "replace")
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    if not broken or broken <= FEW * (len(text) - len(text.encode("ascii", "ignore"))):
        return text
    for encoding in _encodings(data, declared):
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("cp1252", "replace")


def refuse_foreign(data: bytes) -> None:
    """Raise a ``ValueError`` that names what begins as a PDF file, an image or compressed data does.

    >>> refuse_foreign(b"%PDF-1.7")
    Traceback (most recent call last):
    ValueError: this is a PDF file, not HTML: pass the page itself, decompressed
    """
    for start, name in _FOREIGN.items():
        if data.startswith(start):
            raise ValueError(f"this is {name}, not HTML: pass the page itself, decompressed")


def _encodings(data: bytes, declared: str) -> Iterator[str]:
    """What the bytes may be in: a guess costs time, so it is made only where what is declared does not fit."""
    yield declared
    yield _guess(data)


def _wide_encoding(head: bytes) -> str:
    """UTF-16 without a byte order mark: every other byte of the markup is zero."""
    if head[1::2].count(0) > len(head) // 4:
        return "utf-16-le"
    return "utf-16-be" if head[::2].count(0) > len(head) // 4 else ""


def _declared(head: bytes) -> str:
    match = _DECLARED.search(head)
    name = match[1].decode("ascii").lower() if match else "utf-8"
    return _READ_AS.get(name, name)


def _guess(data: bytes) -> str:
    if sum(data.count(byte) for byte in range(0x80, 0x100)) < TELLING:
        return "cp1252"
    from charset_normalizer import from_bytes  # trafilatura brings it

    middle = len(data) // 2
    best = from_bytes(
        data if len(data) <= 3 * HEAD else data[:HEAD] + data[middle : middle + HEAD] + data[-HEAD:]
    ).best()
    return best.encoding if best else "cp1252"
