using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>A template that answers rows.</summary>
internal sealed record RawQuery(IReadOnlyList<SqlPart> Parts, IReadOnlyList<Expr> Columns) : QueryNode
{
    public override IReadOnlyList<Expr> Items => Columns;

    public override StatementName Name => new("SELECT", CollectionOf(Parts));

    public override void Write(SqlWriter sql, OutputForm form)
    {
        var frame = sql.EnterScope(isolated: false);
        SqlParts.Write(sql, Parts, form);
        sql.LeaveScope(frame);
    }

    private static string CollectionOf(IReadOnlyList<SqlPart> parts)
    {
        foreach (var part in parts)
        {
            if (part.Table is { } table)
                return table.QualifiedName;
        }

        return "sql";
    }
}
