namespace Backend.Data.Sql;

/// <summary>ORDER BY.</summary>
internal static class OrderByClause
{
    public static void Write(SqlWriter sql, IReadOnlyList<OrderTerm> terms, string keyword = " order by ")
    {
        for (var i = 0; i < terms.Count; i++)
        {
            sql.Append(i == 0 ? keyword : ", ");
            terms[i].Expression.Write(sql);
            WriteDirection(sql, terms[i]);
        }
    }

    public static void WriteDirection(SqlWriter sql, OrderTerm term)
    {
        if (term.Descending)
            sql.Append(" desc");
        if (term.Nulls is { } nulls)
            sql.Append(nulls == NullsPosition.First ? " nulls first" : " nulls last");
    }
}
