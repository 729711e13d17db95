"""The compiled kernel: features, classifier, and what is told of units, rules and languages, in a few calls of C.

It is built where a compiler is at hand and left out elsewhere. Both paths decide the same: features are equal to the
last bit, and sums are kept in double precision, so that scores, which are rounded, come out the same.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from boilerstrip.native import kernel as kernel

PLAIN = "BOILERSTRIP_PLAIN"  # set this environment variable to anything, and NumPy computes all


def choose_path() -> str:
    """Return which path computes here: ``"compiled"``, or ``"plain"`` where there is no kernel or it isn't wanted.

    >>> choose_path() in ("compiled", "plain")
    True
    """
    if os.environ.get(PLAIN):
        return "plain"
    try:
        from boilerstrip.native import kernel  # noqa: F401  (not built, or for another machine)
    except ImportError:
        return "plain"
    return "compiled"


PATH = choose_path()  # of this process
