namespace Backend.Data.Sql;

/// <summary><c>(with … select …)</c> as an operand, which sees the columns of the statement around it.</summary>
internal static class BracketedQuery
{
    public static void Write(SqlWriter sql, QueryNode query, OutputForm form)
    {
        using var _ = new NullsAllowed(sql);
        sql.Append("(");
        WithClause.Write(sql, query.With);
        query.Write(sql, form);
        sql.Append(")");
    }
}
