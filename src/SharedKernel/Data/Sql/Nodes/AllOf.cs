using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary><c>operand &lt;&gt; all($n)</c>: one parameter for any number of values, true for none.</summary>
internal sealed class AllOf<T>(Expr operand, ColumnType<T> type, T[] values) : Condition
{
    private readonly Value<T[]> _values = new(new ArrayType<T>(type), values);

    internal override void Write(SqlWriter sql)
    {
        Brackets.WriteOperand(sql, operand);
        sql.Append(" <> all(").Parameter(_values).Append(")");
    }
}
