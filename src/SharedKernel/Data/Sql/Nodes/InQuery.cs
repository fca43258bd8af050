namespace Backend.Data.Sql;

/// <summary><c>operand in (select …)</c>.</summary>
internal sealed class InQuery(Expr operand, QueryNode query) : Condition
{
    internal override void Write(SqlWriter sql)
    {
        Brackets.WriteOperand(sql, operand);
        sql.Append(" in ");
        BracketedQuery.Write(sql, query, OutputForm.Named);
    }
}
