using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>ON CONFLICT, as plain configuration.</summary>
/// <param name="Target">The columns of a unique key, without the organization; empty for any key.</param>
/// <param name="TargetWhere">The condition of a partial key, as its index has it.</param>
internal sealed record ConflictClause(IReadOnlyList<Column> Target, Condition? TargetWhere)
{
    /// <summary>The server infers the partial index from its own text: unqualified, with literals.</summary>
    public string? TargetWhereSql { get; } = TargetWhere is null ? null : SqlWriter.Ddl(TargetWhere);

    /// <summary>DO UPDATE; false for DO NOTHING.</summary>
    public bool IsUpdate { get; init; }

    public IReadOnlyList<Assignment> Set { get; init; } = [];

    /// <summary>The rows in the way that are updated; the others stay as they are.</summary>
    public IReadOnlyList<Condition> Where { get; init; } = [];

    public ConflictClause With(IReadOnlyList<Assignment> added) => this with { Set = Set.Count == 0 ? added : [.. Set, .. added] };

    /// <summary>
    /// Refuses two rows with the same key: the server updates no row twice in one statement (21000). With a partial key
    /// only the server knows which rows it covers, unless the condition is that a column of the key is not NULL.
    /// </summary>
    public void CheckDistinct<TNew>(Table table, IReadOnlyList<ColumnValue<TNew>> values, IReadOnlyList<TNew> rows)
    {
        if (TargetWhere is null || (TargetWhere is NullTest { NotNullColumn: { } column } && Target.Contains(column)))
            DistinctKeys.Check(table, Target, values, rows);
    }
}
