"""The comparison with other extractors, on made-up pages."""

from __future__ import annotations

import json
import os
import socket
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from boilerstrip.__main__ import main
from boilerstrip.evaluation import isolation
from boilerstrip.evaluation.isolation import DEAD, LATE, Isolated
from boilerstrip.html.decode import decode_page

PAGES = Path(__file__).parent.parent / "fixtures" / "html"


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    file = tmp_path / "pages.jsonl"
    with file.open("w", encoding="utf-8") as out:
        for page in sorted(PAGES.glob("*.html")):
            gold = page.with_suffix(".txt").read_text(encoding="utf-8")
            record = {"id": page.stem, "host": f"{page.stem}.example", "html": decode_page(page.read_bytes())}
            out.write(json.dumps({**record, "gold": gold, "source": "made-up"}) + "\n")
    return file


def test_figures_of_all_extractors(labelled: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["evaluate-html", str(labelled), "--sources", "made-up", "--json"]) == 0
    figures = json.loads(capfdbinary.readouterr().out)
    ours, theirs = (figures["systems"][name]["groups"]["all"] for name in ("boilerstrip", "trafilatura"))
    assert ours["exact"] == 1.0
    assert ours["f1"] > theirs["f1"] > 0.5
    gain = figures["gains"]["all"]
    assert 0 <= gain["interval"][0] <= gain["gain"] <= gain["interval"][1]


def test_a_table_for_the_docs(labelled: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["evaluate-html", str(labelled), "--sources", "made-up", "--alone", "--every", "3"]) == 0
    table = capfdbinary.readouterr().out.decode().splitlines()
    assert table[0] == "| extractor | version | made-up | pages a second | out of time | broken |"
    assert table[2].startswith("| boilerstrip |")
    assert "| pages of | pages | hosts | article F1 | word F1 | exactly right |" in table


def wait(seconds: float, *, idly: bool) -> str:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if idly:
            time.sleep(0.1)
    return "It rained."


def connect(address: tuple[str, int] | str) -> str:
    socket.create_connection(address) if isinstance(address, tuple) else socket.getaddrinfo(address, 80)
    return "It rained."


def end(_: str) -> str:
    os._exit(1)


def load(extract: Callable[..., str]) -> Callable[..., str]:
    return extract


@pytest.mark.parametrize("idly", [True, False])
def test_a_page_that_takes_too_long_gives_nothing_and_the_next_is_read(
    idly: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(isolation, "PATIENCE", 2 if idly else 60)
    with closing(Isolated(partial(load, partial(wait, idly=idly)), limit=1)) as extract:
        assert [extract(seconds).trouble for seconds in (600, 0)] == [LATE, ""]
        assert extract(0).text == "It rained."


def test_no_extractor_reaches_the_network() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, closing(Isolated(partial(load, connect))) as extract:
        taken = [extract(address) for address in (server.getsockname(), "localhost")]
    assert {each.text for each in taken} == {""}
    assert all("may reach the network" in each.trouble for each in taken)


def test_an_extractor_that_takes_its_process_down_is_started_again() -> None:
    with closing(Isolated(partial(load, end))) as extract:
        assert [extract(page).trouble for page in "ab"] == [DEAD, DEAD]
