"""Where a page is from: the host whose template it has, and a key under which a re-crawl is the same page."""

from __future__ import annotations

import hashlib
import re
from urllib.parse import SplitResult, parse_qsl, quote, unquote_to_bytes, urlencode, urlsplit

# parts of a name that say for which device or reader a host is, and not whose it is
_DEVICE = re.compile(r"^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)")
# parameters that say where a reader came from, and not what the page is
_TRACKING = re.compile(r"(?:utm|at|mc|pk|mtm|hsa|ga)_\w+|(?:fb|g|dcl|ms|tw|y|i|li_?fat_?)clid|ref|cmpid|ocid|share|amp")


def site_of(url: str | None) -> str:
    """Return the host of ``url``, whose pages share a template, without ``www.`` or ``m.``; without a URL nothing.

    On a shared platform every blog has a host name of its own, so no two of them mix.

    >>> site_of("https://WWW.Observer.example:443/a"), site_of("https://mira.blogs.example/a"), site_of(None)
    ('observer.example', 'mira.blogs.example', '')
    """
    return _DEVICE.sub("", _split(url).hostname or "") if url else ""


def page_key(url: str | None, content: bytes) -> int:
    """Return the number of a page: of its normalised URL, or of its ``content`` where it has none.

    >>> page_key("http://a.example/x/?utm_source=mail#top", b"") == page_key("https://www.a.example/x", b"")
    True
    """
    name = normal_url(url).encode() if url else content
    return int.from_bytes(hashlib.blake2b(name, digest_size=8).digest(), "little")


def normal_url(url: str) -> str:
    """Return ``url`` in one spelling: no scheme, ``www.``, fragment, last slash or tracking; parameters sorted.

    >>> normal_url("HTTPS://www.a.example/%7Emira/?b=2&a=1&fbclid=xyz#end")
    'a.example/~mira?a=1&b=2'
    """
    parts = _split(url)
    path = quote(unquote_to_bytes(parts.path), safe="/~:@!$&'()*+,;=")
    asked = sorted(
        pair for pair in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.fullmatch(pair[0].lower())
    )
    query = f"?{urlencode(asked)}" if asked else ""
    return f"{site_of(url)}{path.rstrip('/')}{query}"


def _split(url: str) -> SplitResult:
    """The parts of a URL; of a string that is none, a path alone."""
    readable = url.strip().encode("utf-8", "replace").decode()  # a lone surrogate can't be hashed
    try:
        return urlsplit(readable)
    except ValueError:
        return SplitResult("", "", readable, "", "")
