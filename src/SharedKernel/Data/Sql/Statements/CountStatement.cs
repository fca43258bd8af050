namespace Backend.Data.Sql;

/// <summary>How many rows a query has, without regard to its order, limit and offset.</summary>
internal static class CountStatement
{
    public static CompiledStatement Compile(QueryNode query, OrganizationFilter filter)
    {
        var sql = SqlWriter.Rent(filter);
        WithClause.Write(sql, query.With);
        sql.Append("select count(*)");
        WriteFrom(sql, query);
        return sql.ToStatement(query.Name);
    }

    /// <summary>The rows to be counted, from the keyword <c>from</c> on.</summary>
    public static void WriteFrom(SqlWriter sql, QueryNode query)
    {
        var frame = sql.EnterScope(isolated: false);
        if (query is SelectQuery { IsGrouped: false } select)
        {
            FromClause.Declare(sql, select);
            select.WriteFrom(sql);
        }
        else
        {
            sql.Append(" from (");
            Unpaged(query).Write(sql, OutputForm.Named);
            sql.Append(") as counted");
        }

        sql.LeaveScope(frame);
    }

    private static QueryNode Unpaged(QueryNode query) => query switch
    {
        SelectQuery { Distinct.On.Count: > 0 } distinct => distinct with { Limit = null, Offset = 0, Locking = null },
        SelectQuery select => select with { OrderBy = [], Limit = null, Offset = 0, Locking = null },
        SetOperation operation => operation with { OrderBy = [], Limit = null, Offset = 0 },
        _ => query,
    };
}
