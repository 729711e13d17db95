"""A model that is blind to a group of its features, to see how much it leans on them.

The group counts as nothing in a model that was trained with it. A model trained without it would make more of the rest,
so what is lost here is not what the group is worth.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from itertools import accumulate

from boilerstrip.features import ECHO, PLACE, SHAPE, Floats
from boilerstrip.model import RULE_COLUMNS, Model
from boilerstrip.network import KERNEL

_COLUMNS = {"shape": len(SHAPE), "place": len(PLACE), "echo": len(ECHO), "cues": RULE_COLUMNS}
GROUPS = ("words", *_COLUMNS, "neighbours")
PARTS = ("rules", "model", *GROUPS)


def check_parts(names: Iterable[str]) -> frozenset[str]:
    """Return names of `PARTS` as a set, or raise a ``ValueError`` that lists the valid ones.

    >>> sorted(check_parts(["words", "rules"]))
    ['rules', 'words']
    """
    wanted = frozenset(names)
    if unknown := sorted(wanted - {*PARTS}):
        raise ValueError(f"nothing to leave out is called {', '.join(unknown)}; there are {', '.join(PARTS)}")
    return wanted


def without(model: Model, groups: Collection[str]) -> Model:
    """Return the model with the weights that read some of `GROUPS` at nothing.

    ``words`` are the hashed n-grams, ``cues`` what the rules see, and ``neighbours`` the units beside each: what is
    known of the document as a whole stays. Without ``shape``, too, a unit's words count towards the body's length.
    """
    weights: dict[str, Floats] = dict(model.weights)
    size = weights["embeddings"].shape[1]
    if "words" in groups:
        weights["embeddings"] = weights["embeddings"] * 0
    weights["into"] = weights["into"].copy()
    ends = accumulate(_COLUMNS.values(), initial=size)
    for (group, count), start in zip(_COLUMNS.items(), ends, strict=False):
        if group in groups:
            weights["into"][start : start + count] = 0
    if "neighbours" in groups:
        weights |= _alone(weights)
    return replace(model, weights=weights)


def _alone(weights: Mapping[str, Floats]) -> dict[str, Floats]:
    """The convolutions with nothing but the unit itself in view."""
    found: dict[str, Floats] = {}
    for name in ("convolve", "convolve_again"):
        width = weights[name].shape[2]
        middle = slice(KERNEL // 2 * width, (KERNEL // 2 + 1) * width)
        found[name] = weights[name] * 0
        found[name][:, middle] = weights[name][:, middle]
    return found
