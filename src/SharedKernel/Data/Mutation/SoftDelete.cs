using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>An update that marks rows as deleted, and does not yet say which: it cannot be run before <c>Where</c> or <c>All</c>.</summary>
public sealed class SoftDelete<TRow>
    where TRow : class
{
    private readonly IStatementStart _start;

    private readonly Table<TRow> _table;

    private readonly Column<DateTimeOffset?> _deletedAt;

    internal SoftDelete(IStatementStart start, Table<TRow> table, Column<DateTimeOffset?> deletedAt)
    {
        _start = start;
        _table = table;
        _deletedAt = deletedAt;
    }

    /// <summary>Only rows for which all of these hold. A null condition is one that is switched off; one must remain.</summary>
    /// <exception cref="StatementException">No condition remains.</exception>
    public UpdateWhere<TRow> Where(params IEnumerable<Condition?> conditions) =>
        Marked(Conditions.Of(conditions, "A soft delete in", _table));

    /// <summary>Every row of the organization that is not marked yet.</summary>
    public UpdateWhere<TRow> All() => Marked([]);

    // A row that is marked already keeps the moment of its deletion, and is not counted.
    private UpdateWhere<TRow> Marked(Condition[] where) => new(_start.MaybeExecutor, _table, new UpdateStatement(_table)
    {
        With = _start.With,
        Set = [new ExpressionAssignment(_deletedAt, new Now())],
        Where = [new NullTest(_deletedAt, "is null"), .. where],
    });
}
