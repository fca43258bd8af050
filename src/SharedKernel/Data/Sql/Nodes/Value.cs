using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary>A value from outside: always a positional parameter.</summary>
internal sealed class Value<T>(ColumnType<T> type, T value) : Expr, IExpr<T>
{
    internal override ColumnType Type => type;

    Expr IExpr<T>.Node => this;

    internal override void Write(SqlWriter sql) => sql.Parameter(type, value);
}
