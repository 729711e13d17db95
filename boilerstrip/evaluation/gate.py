"""The quality gate: marked articles and clean texts, measured and held against recorded figures.

Two sets of them: those that rules and guards are worked on with, and a blind set that nobody who does so looks into.

``python -m boilerstrip.evaluation.gate fixtures`` fails if a figure is worse than the one recorded in
``fixtures/baseline.json``; ``--record`` writes the figures of now.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from boilerstrip.document import Document
from boilerstrip.evaluation.measure import removed_offsets
from boilerstrip.evaluation.measures import WORD
from boilerstrip.marked import MarkedPage, read_marked
from boilerstrip.pipeline import Stripper

SLACK = 0.002  # a figure may be worse by this much, which is less than one span


def gone_share(document: Document, start: int, end: int) -> float:
    """The share of the words between two offsets of the source that were removed."""
    words = [match.start() for match in WORD.finditer(document.source, start, end)] or [start]
    gone = removed_offsets(document)
    return sum(any(a <= word < b for a, b in gone) for word in words) / len(words)


def measure_marked(pages: Sequence[MarkedPage], stripper: Stripper) -> dict[str, Any]:
    """Return, by language and by category, the share of spans that went, and the share of article words lost."""
    spans: Counter[tuple[str, str]] = Counter()
    gone: Counter[tuple[str, str]] = Counter()
    words: Counter[str] = Counter()
    lost: Counter[str] = Counter()
    for page in pages:
        document = stripper.explain(page.text, title=page.head.get("title"))
        for mark in page.marks:
            share = gone_share(document, mark.start, mark.end)
            count = max(len(WORD.findall(page.text, mark.start, mark.end)), 1)
            for key in (("language", page.head["lang"]), ("category", mark.category), ("all", "all")):
                if mark.dropped:
                    spans[key] += 1
                    gone[key] += share > 0.5
            if not mark.dropped:
                words[page.head["lang"]] += count
                lost[page.head["lang"]] += round(share * count)
    return {
        "gone": {
            group: {name: round(gone[g, name] / total, 4) for (g, name), total in sorted(spans.items()) if g == group}
            for group in ("all", "language", "category")
        },
        "kept": {lang: round(1 - lost[lang] / words[lang], 5) for lang in sorted(words)}
        | {"all": round(1 - lost.total() / max(words.total(), 1), 5)},
    }


def measure_fixtures(folder: Path, stripper: Stripper) -> dict[str, Any]:
    """Measure the marked articles and the clean texts below ``folder``."""
    pages = [read_marked(path) for path in sorted((folder / "articles").rglob("*.txt"))]
    negatives = {path.name: path.read_text(encoding="utf-8") for path in sorted((folder / "negative").glob("*.txt"))}
    touched = [name for name, text in negatives.items() if stripper.strip(text) != text]
    figures = measure_marked(pages, stripper)
    figures["untouched"] = {"all": round(1 - len(touched) / max(len(negatives), 1), 4)}
    figures["touched"] = touched
    return figures


def worse(now: dict[str, Any], recorded: dict[str, Any], path: str = "") -> list[str]:
    """Return the figures that are worse than recorded, or missing."""
    found: list[str] = []
    for key, before in recorded.items():
        after = now.get(key)
        if isinstance(before, dict):
            found += worse(after if isinstance(after, dict) else {}, before, f"{path}{key}.")
        elif isinstance(before, float) and (not isinstance(after, (int, float)) or after < before - SLACK):
            found.append(f"{path}{key}: {after}, recorded {before}")
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and compare or record."""
    parser = argparse.ArgumentParser(prog="python -m boilerstrip.evaluation.gate", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--record", action="store_true", help="write the figures of now as the ones to reach")
    options = parser.parse_args(arguments)
    places = {"seen": options.folder, "blind": options.folder / "blind"}
    figures = {name: measure_fixtures(place, Stripper()) for name, place in places.items()}
    baseline = options.folder / "baseline.json"
    if options.record:
        baseline.write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    for name, found in figures.items():
        show(name, found)
    problems = worse(figures, json.loads(baseline.read_text(encoding="utf-8")))
    for problem in problems:
        print("worse than recorded:", problem)
    return 1 if problems else 0


def show(name: str, figures: dict[str, Any]) -> None:
    """Print the figures of one set."""
    print(f"{name}: spans gone {figures['gone']['all']['all']:.1%}, article words lost "
          f"{1 - figures['kept']['all']:.3%}, clean texts untouched {figures['untouched']['all']:.1%}")  # fmt: skip
    print("  by language:", ", ".join(f"{k} {v:.2f}" for k, v in figures["gone"]["language"].items()))
    print("  by category:", ", ".join(f"{k} {v:.2f}" for k, v in figures["gone"]["category"].items()))
    print("  touched:", ", ".join(figures["touched"]) or "none")


if __name__ == "__main__":
    sys.exit(main())
