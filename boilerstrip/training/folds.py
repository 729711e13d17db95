"""Which of five folds a host is in, so that no site is both learned from and measured on."""

from __future__ import annotations

from hashlib import md5


def host_fold(host: str) -> int:
    """Return the fold of a host.

    >>> host_fold("observer.example")
    0
    """
    return int(md5(host.encode(), usedforsecurity=False).hexdigest(), 16) % 5
