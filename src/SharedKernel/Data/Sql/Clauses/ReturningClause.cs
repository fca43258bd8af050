namespace Backend.Data.Sql;

/// <summary>RETURNING.</summary>
internal static class ReturningClause
{
    public static void Write(SqlWriter sql, IReadOnlyList<Expr> items, OutputForm form)
    {
        if (items.Count == 0)
            return;
        sql.Append(" returning ");
        SelectClause.Write(sql, items, form);
    }
}
