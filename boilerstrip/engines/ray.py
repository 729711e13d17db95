"""Ray Data: a callable class for `map_batches`, one copy of it and so one model for each actor."""

from __future__ import annotations

from dataclasses import dataclass

from boilerstrip.engines.columns import REMOVED, Fields
from boilerstrip.engines.extras import missing

try:
    import pyarrow as pa
except ModuleNotFoundError as error:
    raise missing("ray", error) from None

_TYPES = {int: pa.int64(), float: pa.float64(), str: pa.string()}
_ADDED = {
    "removed": pa.list_(pa.struct([(name, _TYPES[kind]) for name, kind in REMOVED.items()])),
    "flags": pa.list_(pa.string()),
}


@dataclass(frozen=True)
class StripBatch(Fields):
    """Strip the texts of an Arrow table and return it with its other columns, order and types as they were.

    Use it with ``batch_format="pyarrow"``; its arguments go into ``fn_constructor_kwargs``.

    >>> table = pa.table({"id": [1], "text": ["It rained all night, the mayor said.\\n\\nShare on Facebook"]})
    >>> StripBatch()(table).to_pylist()
    [{'id': 1, 'text': 'It rained all night, the mayor said.'}]
    """

    def __call__(self, table: pa.Table) -> pa.Table:
        if not isinstance(table, pa.Table):
            raise TypeError(f'StripBatch takes Arrow tables, not {type(table).__name__}: set batch_format="pyarrow"')
        read = {name: table[name].to_pylist() for name in self.names.values() if name in table.column_names}
        columns = self.strip_columns(dict.fromkeys(table.column_names, ()) | read, range(len(table)))
        text = pa.array(columns.pop(self.text), table.schema.field(self.text).type)
        table = table.set_column(table.column_names.index(self.text), self.text, text)
        for name, values in columns.items():
            table = table.append_column(name, pa.array(values, _ADDED[name]))
        return table
