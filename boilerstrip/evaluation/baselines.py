"""What to lay a result beside: the text as it is, a perfect choice of lines, and the C4 line rules."""

from __future__ import annotations

from boilerstrip.corpus import LabelledText

# C4's rules (Raffel et al. 2020) keep a line that ends like a sentence, has five words and names no script or policy;
# curly quotes and CJK full stops count as ends here, which helps them.
C4_ENDS = (".", "?", "!", '"', "'", "”", "’", "»", "…", "。", "！", "？", "」")
C4_POLICY = ("terms of use", "privacy policy", "cookie policy", "uses cookies", "use of cookies", "use cookies")
C4_MIN_WORDS = 5
C4_LONGEST_WORD = 1000


def identity(page: LabelledText) -> str:
    """The text as it is."""
    return page.text


def oracle(page: LabelledText) -> str:
    """The best that a choice of whole lines can do: just the lines labelled as body or partly body."""
    return "\n".join(page.text[line.start : line.end] for line in page.lines if line.kept is not False)


def c4_lines(text: str) -> str:
    """Return the lines of ``text`` that the rules of C4 keep.

    >>> c4_lines("Menu\\nThe river rose by two metres.\\nBy Ana")
    'The river rose by two metres.'
    """
    return "\n".join(line for line in map(str.strip, text.splitlines()) if _c4_keeps(line))


def _c4_keeps(line: str) -> bool:
    words = line.split()
    low = line.lower()
    return (
        line.endswith(C4_ENDS)
        and not line.endswith("...")
        and len(words) >= C4_MIN_WORDS
        and max(map(len, words)) <= C4_LONGEST_WORD
        and "javascript" not in low
        and not any(policy in low for policy in C4_POLICY)
    )
