"""Take the screenshots in this folder, of an executed notebook and of a report, in a real browser.

``pip install ipykernel nbconvert playwright pillow``, then ``python docs/images/make.py CHROMIUM``.
"""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

import nbformat
from nbconvert import HTMLExporter
from nbconvert.preprocessors import ExecutePreprocessor
from PIL import Image
from playwright.sync_api import sync_playwright

from boilerstrip import explain, summarize
from boilerstrip.marked import read_marked
from boilerstrip.report.page import to_page

HERE = Path(__file__).parent
FIXTURES = HERE.parent.parent / "fixtures"


CELL = """\
from boilerstrip import explain
explain(open("demo.txt", encoding="utf-8").read())"""


def main(browser: str) -> None:
    """Write document.png, a document in an executed notebook, and report.png, the head of a report."""
    pages = [read_marked(path) for path in sorted((FIXTURES / "articles").rglob("*.txt"))]
    found = [explain(page.text, url=f"https://{page.head['lang']}.example/", lang=page.head["lang"]) for page in pages]
    with sync_playwright() as play:
        window = play.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        for name, source, height in (("document", notebook(), 0), ("report", to_page(summarize(found)), 960)):
            page = window.new_page(viewport={"width": 1024, "height": height or 400})
            page.set_content(source, wait_until="domcontentloaded")
            image = Image.open(BytesIO(page.screenshot(full_page=not height)))
            image.convert("RGB").quantize(256).save(HERE / f"{name}.png", optimize=True)


def notebook() -> str:
    """Return a notebook of one cell, executed, as JupyterLab sets it."""
    cells = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(CELL)])
    run = ExecutePreprocessor(timeout=300, startup_timeout=300)
    run.preprocess(cells, {"metadata": {"path": str(FIXTURES)}})
    html, _ = HTMLExporter().from_notebook_node(cells)
    return str(html)


if __name__ == "__main__":
    main(sys.argv[1])
