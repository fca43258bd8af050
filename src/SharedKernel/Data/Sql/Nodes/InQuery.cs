namespace Backend.Data.Sql;

/// <summary><c>operand in (select …)</c>.</summary>
internal sealed class InQuery(Expr operand, QueryNode query) : Condition
{
    internal override void Write(SqlWriter sql)
    {
        operand.Write(sql);
        using var _ = new NullsAllowed(sql);
        sql.Append(" in (");
        query.Write(sql, OutputForm.Named);
        sql.Append(")");
    }
}
