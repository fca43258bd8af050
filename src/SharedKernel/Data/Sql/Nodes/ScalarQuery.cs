using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary><c>(select …)</c> as a value: NULL when it has no row, an error of the server's (21000) when it has several.</summary>
internal sealed class ScalarQuery<T>(ColumnType<T> type, QueryNode query) : Expr<T>
{
    internal override ColumnType<T> ValueType => type;

    internal override void Write(SqlWriter sql) => BracketedQuery.Write(sql, query, OutputForm.Named);
}
