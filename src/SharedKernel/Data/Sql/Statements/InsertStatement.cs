using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>An INSERT, as plain configuration.</summary>
internal sealed record InsertStatement<TNew>(Table Table, IReadOnlyList<ColumnValue<TNew>> Values, IReadOnlyList<TNew> Rows)
{
    public ConflictTarget? Conflict { get; init; }
}

/// <summary>ON CONFLICT: the unique key, the condition of a partial one, and the columns taken from the new row.</summary>
internal sealed record ConflictTarget(IReadOnlyList<Column> Columns, Condition? Where)
{
    public IReadOnlyList<Column> Update { get; init; } = [];
}
