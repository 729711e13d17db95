"""Ray Data: two actors over Arrow tables, with nulls, large strings and blocks without any removal."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

ray = pytest.importorskip("ray.data", reason="needs: pip install 'boilerstrip[ray]'") and pytest.importorskip("ray")

import pyarrow as pa  # noqa: E402

from boilerstrip.engines.ray import StripBatch  # noqa: E402


@pytest.fixture(scope="module", autouse=True)
def cluster() -> Iterator[None]:
    ray.init(num_cpus=2, include_dashboard=False, logging_level="ERROR", configure_logging=False)
    ray.data.DataContext.get_current().enable_progress_bars = False
    yield
    ray.shutdown()


def strip_in_ray(table: pa.Table, **settings: object) -> list[dict[str, object]]:
    data = ray.data.from_arrow([table.slice(at, 2) for at in range(0, len(table), 2)])
    out = data.map_batches(
        StripBatch,
        fn_constructor_kwargs=settings,
        batch_format="pyarrow",
        batch_size=2,
        compute=ray.data.ActorPoolStrategy(size=2),
    )
    return sorted(out.take_all(), key=lambda row: row["id"])


def test_two_actors_strip_every_row(texts, stripped, stripper) -> None:
    table = pa.table({"id": range(len(texts)), "text": texts})
    assert [row["text"] for row in strip_in_ray(table, stripper=stripper)] == stripped


def test_blocks_with_and_without_removals_have_one_type() -> None:
    texts = ["It rained all night, the mayor said."] * 2 + ["It snowed all day.\n\nShare on Facebook", None]
    rows = strip_in_ray(pa.table({"id": range(4), "text": texts}), explain=True)
    assert [[span["category"] for span in row["removed"] or ()] for row in rows] == [[], [], ["share"], []]


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string(), pa.dictionary(pa.int32(), pa.string())], ids=str)
def test_a_table_keeps_its_types_and_columns(texts, stripped, stripper, kind: pa.DataType) -> None:
    table = pa.table({"text": pa.array(texts, kind), "id": range(len(texts))})
    out = StripBatch(stripper)(table)
    assert (out.schema, out["text"].to_pylist()) == (table.schema, stripped)


def test_other_formats_of_batches_are_refused() -> None:
    with pytest.raises(TypeError, match='batch_format="pyarrow"'):
        StripBatch()({"text": ["It rained."]})
