from boilerstrip.features.layout import Array

def read_units(
    text: str, layout: tuple[Array, ...], titles: tuple[str | None, ...], tables: tuple[Array, ...], /
) -> tuple[bytearray, bytearray, bytearray]: ...
def score_units(
    seen: tuple[Array, ...],
    bags: int,
    vocabulary: tuple[Array, ...],
    weights: tuple[Array, ...],
    calibration: tuple[float, float],
    /,
) -> tuple[bytearray, bytearray]: ...
def count_votes(text: str, voters: tuple[Array, Array], /) -> bytearray: ...
def hash_word(word: str, /) -> int: ...
