"""Take the screenshots in this folder: `pip install playwright pillow`, then `python docs/images/make.py CHROMIUM`."""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

from boilerstrip import explain, summarize
from boilerstrip.marked import read_marked
from boilerstrip.report.page import to_page

HERE = Path(__file__).parent
FIXTURES = HERE.parent.parent / "fixtures"


def main(browser: str) -> None:
    """Write document.png, a document in a notebook, and report.png, the head of a report."""
    demo = explain((FIXTURES / "demo.txt").read_text(encoding="utf-8"))
    pages = [read_marked(path) for path in sorted((FIXTURES / "articles").rglob("*.txt"))]
    found = [explain(page.text, url=f"https://{page.head['lang']}.example/", lang=page.head["lang"]) for page in pages]
    fragment = f'<!doctype html><meta charset="utf-8"><body style="margin:16px">{demo._repr_html_()}'
    with sync_playwright() as play:
        window = play.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        for name, source, height in (("document", fragment, 0), ("report", to_page(summarize(found)), 960)):
            page = window.new_page(viewport={"width": 1024, "height": height or 400})
            page.set_content(source)
            image = Image.open(BytesIO(page.screenshot(full_page=not height)))
            image.convert("RGB").quantize(256).save(HERE / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main(sys.argv[1])
