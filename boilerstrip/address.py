"""Where a page is from."""

from __future__ import annotations

from urllib.parse import urlsplit


def host_of(url: str | None) -> str:
    """Return the host of an address without ``www.``, or nothing where there is none.

    >>> host_of("https://www.aldmouth.example/ferry"), host_of(None), host_of("https://[")
    ('aldmouth.example', '', '')
    """
    try:
        return (urlsplit(url or "").hostname or "").removeprefix("www.")
    except ValueError:
        return ""
