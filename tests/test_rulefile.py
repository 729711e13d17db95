"""Rules of one's own in a TOML file, and what is said of a bad one."""

from __future__ import annotations

from pathlib import Path

import pytest

from boilerstrip import Stripper
from boilerstrip.cli.main import main
from boilerstrip.rulefile import load_rules, parse_rules

GOOD = """
[[rule]]
name = "mine.promo.circle"
category = "promo"
at = "start"
phrases = ["members of the book circle"]
hits = ["Members of the book circle meet on Friday."]
misses = ["The book circle was founded in 1911."]

[[rule]]
name = "mine.keep.share"
category = "share"
keep = true
phrases = ["share on facebook"]
hits = ["Share on Facebook"]
misses = ["Share prices fell."]
"""


def test_a_rule_file_is_read_and_used(tmp_path: Path) -> None:
    path = tmp_path / "rules.toml"
    path.write_text(GOOD, encoding="utf-8")
    stripper = Stripper(rules=load_rules(path))
    text = "The flood was the worst in forty years, the mayor said.\n\nMembers of the book circle meet on Friday."
    assert stripper.strip(text) == text.split("\n\n")[0]
    assert stripper.strip(text.split("\n\n")[0] + "\n\nShare on Facebook").endswith("Share on Facebook")


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("[[rule]", "not TOML"),
        ("rule = 3", r"\[\[rule\]\]"),
        ("[other]\nx = 1", r"\[\[rule\]\]"),
        ("[[rule]]\ncategory = 'promo'", "rule 1 has no name"),
        ("[[rule]]\nname = 'a.b'", "no category"),
        ("[[rule]]\nname = 'a.b'\ncategory = 'promo'\nphrase = ['x']", "unknown key phrase; valid are: .*phrases"),
        ("[[rule]]\nname = 'a.b'\ncategory = 'promos'\nphrases = ['x']", "category is 'promos'; valid are: .*promo"),
        ("[[rule]]\nname = 'a.b'\ncategory = 'promo'\nphrases = 'x'", "phrases must be a list of strings"),
        (
            "[[rule]]\nname = 'a.b'\ncategory = 'promo'\nphrases = ['x']\nat = 'middle'",
            "at is 'middle'; valid are: line",
        ),
        ("[[rule]]\nname = 'a.b'\ncategory = 'promo'", "either phrases or a pattern"),
        ("[[rule]]\nname = 'a.b'\ncategory = 'promo'\npattern = '(x'", r"'\(x' is broken: missing \) at position 2$"),
        ("[[rule]]\nname = 'a.b'\ncategory = 'promo'\npattern = 'a)(?:b'", r"broken: unbalanced .* at position 1$"),
        ("[[rule]]\nname = 'a.b'\ncategory = 'promo'\npattern = '(?x) a # b'", "end no line in a comment"),
        (
            "[[rule]]\nname = 'a.b'\ncategory = 'promo'\nphrases = ['join us']\nhits = ['Leave us']",
            "does not see its hit",
        ),
        ("[[rule]]\nname = 'a.b'\ncategory = 'promo'\nphrases = ['join us']\nmisses = ['Join us']", "sees its miss"),
        (GOOD + GOOD, "same name"),
    ],
)
def test_a_bad_rule_file_says_what_to_mend(source: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        parse_rules(source)


RULE = "[[rule]]\nname = 'a.b'\ncategory = 'promo'\nat = 'any'\n"


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("x = " + "[" * 9999, "nested too deeply"),
        ("x = " + "{a=" * 9999, "nested too deeply"),
        (RULE + f"pattern = '{'(' * 3000}x{')' * 3000}'", "nested too deeply"),
        (RULE + "pattern = '(?:(?:a{9000}){9000}){9000}'", "repeats up to"),
        (RULE + "pattern = 'x{99999999999999999999}'", "repeats up to"),
        (RULE + f"pattern = '{'a|' * 50_000}b'", "characters; 10000 is the most"),
        (RULE + "pattern = '(?1)'", "unknown group"),
        (RULE + "phrases = ['x']\nmax_chars = 99999999999999999999", "max_chars is 9"),
        (RULE + "phrases = ['x']\nmax_chars = -1", "max_chars is -1"),
        (RULE + "pattern = 'x'\nneeds = ['']", "empty string"),
        (RULE + f"phrases = ['{'a* ' * 500}']", "phrase has 1500 characters; 1000 is the most"),
        (RULE + f"pattern = 'x'\nneeds = ['{'x' * 1001}']", "more than 1000 characters"),
        (RULE * 5001, "too many"),
    ],
    ids=range(13),
)
def test_a_rule_file_made_to_harm_is_refused(source: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        parse_rules(source)


@pytest.mark.parametrize(
    ("cue", "unit"),
    [
        ("pattern = '(x+x+)+y'\nneeds = ['xx']", "x" * 200),
        ("pattern = '(x+x+)+y'", "x" * 200),
        ("pattern = '(?R)?x'", "x" * 200),
        (f"phrases = ['{'a*' * 20}bz']", "a" * 390 + "bbz"),
    ],
)
def test_a_cue_that_would_take_for_ever_is_given_up(cue: str, unit: str) -> None:
    rules = parse_rules(RULE + cue + f"\nmisses = ['{unit}']")
    assert Stripper(rules=rules, model=None).strip(unit) == unit


@pytest.mark.parametrize(
    "cue",
    [
        "pattern = '(x+x+)+y'",
        r"""pattern = 'out on (?:\d{1,4}(?:[./]\d{1,4}){0,3}[./ ]?){1,14}h'
            hits = ["Out on 1.2.2024 10h"]""",  # only behind its own first words
    ],
)
def test_a_check_of_rules_names_those_that_a_text_can_slow_down(
    cue: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    slow = RULE.replace("a.b", "mine.slow") + cue + "\n"
    (tmp_path / "rules.toml").write_text(GOOD + slow, encoding="utf-8")
    assert main(["rules", "check", str(tmp_path / "rules.toml")]) == 0
    told = [line.split(":")[0] for line in capfd.readouterr().err.splitlines() if "given up" in line]
    assert told == ["mine.slow"]


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "rules.toml").write_bytes(b"#" * (4 * 2**20 + 1))
    with pytest.raises(ValueError, match="larger than 4 MiB"):
        load_rules(tmp_path / "rules.toml")
