using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>An UPDATE, as plain configuration.</summary>
internal sealed record UpdateStatement(Table Table) : WriteNode(Table)
{
    public IReadOnlyList<Assignment> Set { get; init; } = [];

    /// <summary>What SET and WHERE may use beside the table.</summary>
    public IReadOnlyList<IFromItem> From { get; init; } = [];

    public IReadOnlyList<Condition> Where { get; init; } = [];

    public override StatementName Name => new("UPDATE", Table.QualifiedName);

    public UpdateStatement WithSet(IReadOnlyList<Assignment> added) => this with { Set = Set.Count == 0 ? added : [.. Set, .. added] };

    protected override void Write(SqlWriter sql, int chunk, OutputForm form)
    {
        sql.Append("update ").TableReference(Table, Table.TableAlias).Append(" set ");
        SourcesClause.Declare(sql, From);
        SetClause.Write(sql, Table, Set);
        SourcesClause.Write(sql, " from ", From);
        WhereClause.Write(sql, Table, From, Where);
        ReturningClause.Write(sql, Returned, form);
    }
}
