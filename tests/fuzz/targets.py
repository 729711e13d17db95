"""What a fuzzer throws at the package: each target takes any bytes, and an error it does not expect is a find."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path

from boilerstrip import SiteMemory, Stripper, load_model
from boilerstrip.document import Document
from boilerstrip.memory.store import MemoryFile
from boilerstrip.rulefile import parse_rules
from tests.model_files import members, with_members

ROOT = Path(__file__).parents[2]
PROBE = "Share on Facebook\n\nThe river rose two metres overnight, the mayor said. Read more: xxxxxxxxxxxxxxxxxxxx"
Target = Callable[[bytes], None]


def read_text(data: bytes) -> str:
    """Bytes as a text in which what is no UTF-8 becomes lone surrogates."""
    return data.decode("utf-8", "surrogateescape")


def check_document(document: Document, text: str) -> None:
    """The laws of every document: its spans cover the text in code points, and the kept ones are what stays."""
    ends = [0, *(span.end for span in document.spans)]
    assert [span.start for span in document.spans] == ends[:-1] and ends[-1] == len(text)
    assert all(span.text == text[span.start : span.end] for span in document.spans)
    assert document.text == "".join(span.text for span in document.spans if span.kept)


def fuzz_strip(data: bytes) -> None:
    """Several texts, cut at a byte that is in no UTF-8, give together what each gives alone."""
    texts = [read_text(part) for part in data.split(b"\xff")]
    stripper = _stripper()
    assert list(stripper.strip_many(texts)) == [stripper.strip(text) for text in texts]


def fuzz_explain(data: bytes) -> None:
    """The first byte chooses the settings, the rest are title and text."""
    preset = ("careful", "balanced", "strict")[data[0] % 3] if data else "balanced"
    title, _, body = data[1:].partition(b"\xff")
    text = read_text(body)
    check_document(_stripper(preset).explain(text, title=read_text(title)), text)


def fuzz_html(data: bytes) -> None:
    """A page as bytes; what is no page is a ``ValueError``."""
    with suppress(ValueError):
        document = _stripper().explain_html(data)
        check_document(document, document.source)
        assert _stripper().strip_html(data) == document.text


def fuzz_rules(data: bytes) -> None:
    """A rule file, and what its rules do to a text."""
    with suppress(ValueError):
        rules = parse_rules(data.decode("utf-8"))
        document = Stripper(rules=rules, model=None).explain(PROBE)
        check_document(document, PROBE)


def fuzz_model(data: bytes) -> None:
    """A model file as it is, or the packaged one with one of its arrays written over."""
    file = data[1:] if data[:1] == b"\0" else _with_member(data[0], data[1:]) if data else b""
    with suppress(ValueError):
        document = Stripper(model=load_model(io.BytesIO(file))).explain(PROBE)
        check_document(document, PROBE)


def fuzz_memory(data: bytes) -> None:
    """The file of a site memory, read whole, read by a stripper, and written into."""
    with _file(data) as path:
        for use in (_load_memory, _strip_with_memory, _save_memory):
            with suppress(ValueError, OSError):
                use(path)


TARGETS: dict[str, Target] = {
    "strip": fuzz_strip,
    "explain": fuzz_explain,
    "html": fuzz_html,
    "rules": fuzz_rules,
    "model": fuzz_model,
    "memory": fuzz_memory,
}


def seeds(name: str) -> Iterator[bytes]:
    """Inputs from which a fuzzer starts: small ones that are right."""
    if name in ("strip", "explain"):
        for path in sorted((ROOT / "fixtures" / "negative").glob("*.txt"))[::4]:
            yield b"\1" + path.read_bytes()[:400] + "\n\nShare on Facebook\n© 2024 Aldmouth Observer".encode()
    elif name == "html":
        yield b"<html><title>Ferry</title><body><article><h1>Ferry</h1><p>It runs again.</p></article></body></html>"
        yield '<?xml version="1.0" encoding="latin-1"?><p lang=de>Grüße &amp; mehr<br>Foto: A. Kolar'.encode("latin-1")
    elif name == "rules":
        yield b'[[rule]]\nname="a.b"\ncategory="promo"\nphrases=["share (on|at) [our] x*"]\nhits=["Share on x"]\n'
        yield b'[[rule]]\nname="a.b"\ncategory="promo"\npattern="(?:x+y?)+z"\nneeds=["x"]\nat="any"\nkeep=true\n'
    elif name == "model":
        yield from (bytes([number]) + member for number, member in enumerate(members().values(), 1))
    else:
        with _file(b"") as path:
            path.unlink()
            SiteMemory.fit([(PROBE + f"\n{i}", f"https://a.example/{i}") for i in range(4)]).save(path)
            yield path.read_bytes()


@cache
def _stripper(preset: str = "balanced") -> Stripper:
    return Stripper(preset=preset)


def _with_member(number: int, member: bytes) -> bytes:
    """The packaged model with another array: the head of its file is written over, the rest stays."""
    name, whole = list(members().items())[(number - 1) % len(members())]
    return with_members({name: member + whole[len(member) :]}).getvalue()


@contextmanager
def _file(data: bytes) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as folder:
        path = Path(folder) / "site.db"
        path.write_bytes(data)
        yield path


def _load_memory(path: Path) -> None:
    SiteMemory.load(path).freeze()


def _strip_with_memory(path: Path) -> None:
    Stripper(memory=MemoryFile(path), model=None).strip(PROBE, url="https://a.example/0")


def _save_memory(path: Path) -> None:
    SiteMemory.fit([(PROBE, "https://a.example/0")]).save(path)
