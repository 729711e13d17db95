"""The command line: strip and explain texts, check rules, train and evaluate."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import boilerstrip
from boilerstrip.decide import BARS
from boilerstrip.pipeline import Stripper
from boilerstrip.rulefile import load_rules


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    options = _parser().parse_args(arguments)
    try:
        code: int = options.run(options)
        return code
    except BrokenPipeError:
        return 1
    except (OSError, ValueError) as error:
        print(f"boilerstrip: {error}", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="boilerstrip", description="Take the boilerplate out of crawled articles.")
    parser.add_argument("--version", action="version", version=f"boilerstrip {boilerstrip.__version__}")
    verbs = parser.add_subparsers(required=True, metavar="VERB")
    for name, what, run in (
        ("strip", "print a text without its boilerplate", _strip),
        ("explain", "print a text with every removal marked, or all decisions as JSON", _explain),
    ):
        verb = verbs.add_parser(name, help=what, description=what)
        _add_settings(verb)
        verb.set_defaults(run=run)
        if name == "explain":
            verb.add_argument("--json", action="store_true", help="all decisions, for machines")
    rules = verbs.add_parser("rules", help="check a file of rules", description="check a file of rules")
    rules.add_argument("action", choices=["check"])
    rules.add_argument("file", type=Path)
    rules.set_defaults(run=_check_rules)
    _add_evaluate(verbs)
    _add_train(verbs)
    return parser


def _add_settings(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("file", nargs="?", default="-", help="a text file in UTF-8; standard input if left out or -")
    verb.add_argument("--preset", choices=list(BARS), default="balanced")
    verb.add_argument("--keep", default="", metavar="NAMES", help="categories to keep, with commas between")
    verb.add_argument("--drop", default="", metavar="NAMES", help="categories to drop that stay by default")
    verb.add_argument("--rules", type=Path, metavar="FILE", help="a TOML file of your own rules")
    verb.add_argument("--model", type=Path, metavar="FILE", help="a model of your own")
    verb.add_argument("--lang", help="the text's language, if known")
    verb.add_argument("--title", help="the page's title, if known")


def _add_evaluate(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    what = "print every figure for a labelled file"
    verb = verbs.add_parser("evaluate", help=what, description=what)
    verb.add_argument("labels", type=Path, help="labelled lines, JSON lines (.gz)")
    verb.add_argument("--pages", type=Path, required=True, help="the pages' gold bodies: records {id, gold}")
    verb.add_argument("--categories", type=Path, help="checked categories: records {id, h, cat}")
    verb.add_argument(
        "--models", type=Path, help="a folder of fold models, so that no text is judged by what it taught"
    )
    verb.add_argument("--preset", choices=list(BARS), default="balanced")
    verb.add_argument("--folds", default="", help="only these folds, with commas between")
    verb.add_argument("--without", choices=["rules", "model"], help="leave a part out, to see what it gives")
    verb.add_argument("--workers", type=int, default=2)
    verb.add_argument("--json", action="store_true", help="the figures for machines")
    verb.set_defaults(run=_evaluate)


def _add_train(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    what = "train a model from labelled files (needs the extra 'train')"
    verb = verbs.add_parser("train", help=what, description=what)
    verb.add_argument("labels", type=Path, help="labelled lines, JSON lines (.gz)")
    verb.add_argument("--pages", type=Path, help="the pages' gold bodies: records {id, gold, title}")
    verb.add_argument("--categories", type=Path, help="checked categories: records {id, h, cat}")
    verb.add_argument("--made-up", type=Path, help="a folder of made-up articles and boilerplate, as fixtures/training")
    verb.add_argument("-o", "--output", type=Path, required=True, help="the model file; with --folds, a folder")
    verb.add_argument("--folds", action="store_true", help="five models, each without the hosts of one fold")
    verb.add_argument("--calibrated", type=Path, help="the folder of fold models whose calibration to take over")
    verb.add_argument(
        "--figures", type=Path, help="their figures, as 'evaluate --json' gave them, to keep in the model"
    )
    verb.add_argument("--seed", default="1", help="with --folds several, with commas between")
    verb.add_argument("--workers", type=int, default=2)
    verb.set_defaults(run=_train)


def _stripper(options: argparse.Namespace) -> Stripper:
    return Stripper(
        preset=options.preset,
        keep=_names(options.keep),
        drop=_names(options.drop),
        rules=load_rules(options.rules) if options.rules else (),
        model=options.model or "default",
    )


def _names(listed: str) -> frozenset[str]:
    return frozenset(name.strip() for name in listed.split(",") if name.strip())


def _read(file: str) -> str:
    data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        name = "standard input" if file == "-" else file
        raise ValueError(f"{name} is not UTF-8 (byte {error.start}); convert it first") from None


def _write(text: str) -> int:
    sys.stdout.buffer.write(text.encode("utf-8", "surrogatepass"))
    sys.stdout.buffer.flush()
    return 0


def _strip(options: argparse.Namespace) -> int:
    text = _stripper(options).strip(_read(options.file), lang=options.lang, title=options.title)
    return _write(text if text.endswith("\n") else text + "\n")


def _explain(options: argparse.Namespace) -> int:
    document = _stripper(options).explain(_read(options.file), lang=options.lang, title=options.title)
    return _write((json.dumps(document.to_dict(), ensure_ascii=False) if options.json else str(document)) + "\n")


def _check_rules(options: argparse.Namespace) -> int:
    rules = load_rules(options.file)
    bare = [rule.name for rule in rules if not (rule.hits and rule.misses)]
    for name in bare:
        print(f"{name}: give it hits and misses, so that a change can't break it unseen", file=sys.stderr)
    print(f"{len(rules)} rules, {len(rules) - len(bare)} of them proved by examples")
    return 0


def _evaluate(options: argparse.Namespace) -> int:
    from boilerstrip.evaluation.report import to_tables
    from boilerstrip.evaluation.run import Plan, evaluate

    plan = Plan(
        options.labels, options.pages, options.categories, options.models, options.preset,
        use_rules=options.without != "rules", use_model=options.without != "model",
        folds=tuple(int(fold) for fold in _names(options.folds)),
    )  # fmt: skip
    summary = evaluate(plan, options.workers)
    return _write((json.dumps(summary) if options.json else to_tables(summary)) + "\n")


def _train(options: argparse.Namespace) -> int:
    try:
        from boilerstrip.training.run import train, train_folds
        from boilerstrip.training.sources import Sources
    except ModuleNotFoundError as error:
        raise ValueError(f"training needs {error.name}: pip install 'boilerstrip[train]'") from None
    sources = Sources(options.labels, options.pages, options.categories, options.made_up)
    if not all(seed.isdigit() for seed in options.seed.split(",")):
        raise ValueError(f"--seed is {options.seed!r}; give a number, or with --folds several with commas between")
    seeds = [int(seed) for seed in options.seed.split(",")]
    if len(seeds) > 1 and not options.folds:
        raise ValueError("several seeds need --folds: one model file is trained with one seed")
    if options.folds:
        train_folds(sources, options.output, seeds, options.workers)
    else:
        train(sources, options.output, seeds[0], options.calibrated, options.figures, options.workers)
    return 0


if __name__ == "__main__":
    sys.exit(main())
