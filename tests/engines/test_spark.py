"""Spark: pandas UDFs in two local workers, with nulls, structs and empty partitions."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

import pytest

pytest.importorskip("pyspark", reason="needs: pip install 'boilerstrip[spark]', and Java")

from pyspark.sql import SparkSession
from pyspark.sql.functions import col, struct

from boilerstrip.engines.spark import explain_udf, strip_udf


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    os.environ |= {"PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    session = builder.config("spark.sql.shuffle.partitions", "3").getOrCreate()
    session.sparkContext.setLogLevel("OFF")
    yield session
    session.stop()


def test_a_column_keeps_its_order_and_its_nulls(spark, texts, stripped, stripper) -> None:
    frame = spark.createDataFrame(list(enumerate(texts)), "id int, text string").repartition(3, "id")
    rows = frame.withColumn("text", strip_udf(stripper)("text")).orderBy("id").collect()
    assert [row.text for row in rows] == stripped


def test_decisions_come_as_a_struct(spark, texts, stripped, stripper) -> None:
    frame = spark.createDataFrame([(text,) for text in texts], "text string").coalesce(1)
    rows = frame.select(explain_udf(stripper)("text").alias("found")).select("found.*").collect()
    assert [row.text for row in rows] == stripped
    assert [[span.text for span in row.removed or ()] for row in rows[:1]] == [
        [span.text for span in stripper.explain(texts[0]).removed]
    ]


def test_a_struct_brings_what_is_known(spark, texts, stripper) -> None:
    frame = spark.createDataFrame([(texts[0], "Ferry back", None)], "text string, title string, lang string")
    (row,) = frame.select(strip_udf(stripper)(struct("text", "title", "lang")).alias("text")).collect()
    assert row.text == stripper.strip(texts[0], title="Ferry back")


def test_empty_partitions_and_empty_frames_pass(spark, stripper) -> None:
    frame = spark.createDataFrame([("It rained.",)], "text string").repartition(5)
    assert [row.text for row in frame.select(strip_udf(stripper)("text").alias("text")).collect()] == ["It rained."]
    assert frame.where(col("text") == "").select(strip_udf(stripper)("text")).collect() == []


def test_a_column_of_numbers_fails_with_the_row_named(spark) -> None:
    frame = spark.createDataFrame([(5,)], "text int")
    with pytest.raises(Exception, match="row 0: boilerstrip takes str, not int"):
        frame.select(strip_udf()("text")).collect()
