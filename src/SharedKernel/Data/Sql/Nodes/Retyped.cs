using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary>The same value in SQL, read as another type of .NET.</summary>
internal sealed class Retyped<T>(ColumnType<T> type, Expr inner) : Expr<T>
{
    internal override ColumnType<T> ValueType => type;

    internal override void Write(SqlWriter sql) => inner.Write(sql);
}
