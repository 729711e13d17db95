"""The frameworks a crawl runs on: a thin file for each, imported by name by who uses it, all on `columns`."""
