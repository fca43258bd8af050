using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary>An expression that an outer join may leave NULL, and that is read so.</summary>
internal sealed class OrNullExpr<T>(Expr inner, ColumnType<T> type) : Expr<T>
{
    internal override ColumnType<T> ValueType => type;

    internal override string? OutputName => inner.OutputName;

    internal override bool IsAliased => inner.IsAliased;

    internal override void Write(SqlWriter sql) => Brackets.WriteOperand(sql, inner);
}
