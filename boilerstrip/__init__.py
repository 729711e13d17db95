"""Take the boilerplate out of crawled articles."""

__version__ = "0.1.0"
