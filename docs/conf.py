"""How Sphinx makes the documentation's site: ``sphinx-build -W docs site``."""

from importlib.util import find_spec

from boilerstrip import __version__

project = "boilerstrip"
author = copyright = "The boilerstrip maintainers"
version = release = __version__

extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.viewcode", "sphinx_copybutton"]
exclude_patterns = ["**.ipynb_checkpoints", "images"]
default_role = "py:obj"  # `strip` in a docstring leads to the page of strip

html_theme = "furo"
html_title = f"boilerstrip {__version__}"

autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
autodoc_default_options = {"members": True}
autodoc_mock_imports = ["dask", "datasets", "datatrove", "itemadapter", "polars", "pyspark", "scrapy", "spacy"]
python_maximum_signature_line_length = 90

myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3
nb_execution_mode = "force"  # notebooks are stored without output; the build runs them and fails where one fails
nb_execution_raise_on_error = True
nb_execution_timeout = 300
nb_execution_excludepatterns = [] if find_spec("torch") else ["notebooks/training.ipynb"]  # the extra `train` is large

linkcheck_timeout = 20
