using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>A DELETE, as plain configuration.</summary>
internal sealed record DeleteStatement(Table Table) : WriteNode(Table)
{
    /// <summary>What WHERE may use beside the table.</summary>
    public IReadOnlyList<IFromItem> Using { get; init; } = [];

    public IReadOnlyList<Condition> Where { get; init; } = [];

    public override StatementName Name => new("DELETE", Table.QualifiedName);

    protected override void Write(SqlWriter sql, int chunk, OutputForm form)
    {
        sql.Append("delete from ").TableReference(Table, Table.TableAlias);
        SourcesClause.Declare(sql, Using);
        SourcesClause.Write(sql, " using ", Using);
        WhereClause.Write(sql, Table, Using, Where);
        ReturningClause.Write(sql, Returned, form);
    }
}
