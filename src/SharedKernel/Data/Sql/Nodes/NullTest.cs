using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary><c>operand is null</c> or <c>operand is not null</c>.</summary>
internal sealed class NullTest(Expr operand, string test) : Condition
{
    /// <summary>The column that must have a value, when that is all it says; otherwise null.</summary>
    public Column? NotNullColumn => test == "is not null" ? operand as Column : null;

    internal override void Write(SqlWriter sql)
    {
        using var _ = new NullsAllowed(sql);
        Brackets.WriteOperand(sql, operand);
        sql.Append(" ").Append(test);
    }
}
