using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary>A value that is a word of SQL, such as a unit of time. Text of this library, never of a user.</summary>
internal sealed class Keyword<T>(ColumnType<T> type, string text) : Expr<T>
{
    internal override ColumnType<T> ValueType => type;

    internal override void Write(SqlWriter sql) => sql.Append(text);
}
