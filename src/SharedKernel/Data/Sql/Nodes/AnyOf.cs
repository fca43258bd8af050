using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary><c>operand = any($n)</c>: one parameter for any number of values, false for none.</summary>
internal sealed class AnyOf<T>(Expr operand, ColumnType<T> type, T[] values) : Condition
{
    private readonly Value<T[]> _values = new(new ArrayType<T>(type), values);

    internal override void Write(SqlWriter sql)
    {
        Brackets.WriteOperand(sql, operand);
        sql.Append(" = any(").Parameter(_values).Append(")");
    }
}
