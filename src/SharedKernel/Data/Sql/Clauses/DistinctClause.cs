namespace Backend.Data.Sql;

/// <summary>DISTINCT and DISTINCT ON.</summary>
internal static class DistinctClause
{
    public static void Write(SqlWriter sql, Distinct? distinct)
    {
        if (distinct is null)
            return;
        sql.Append("distinct ");
        if (distinct.On.Count == 0)
            return;
        sql.Append("on (");
        for (var i = 0; i < distinct.On.Count; i++)
        {
            sql.Append(i == 0 ? "" : ", ");
            distinct.On[i].Node.Write(sql);
        }

        sql.Append(") ");
    }
}

/// <summary>DISTINCT, over the whole row or over some expressions.</summary>
/// <param name="On">The expressions of DISTINCT ON; empty for DISTINCT.</param>
internal sealed record Distinct(IReadOnlyList<IExpr> On);
