using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary><c>function(a, b, …)</c>.</summary>
internal sealed class Call<T>(ColumnType<T> type, string function, params Expr[] arguments) : Expr<T>
{
    internal override ColumnType<T> ValueType => type;

    /// <summary>Whether the function makes something of NULL, as <c>coalesce</c> does.</summary>
    public bool TakesNull { get; init; }

    internal override void Write(SqlWriter sql)
    {
        var before = TakesNull ? sql.BeginNulls(refused: false) : (bool?)null;
        sql.Append(function).Append("(");
        for (var i = 0; i < arguments.Length; i++)
        {
            sql.Append(i == 0 ? "" : ", ");
            arguments[i].Write(sql);
        }

        sql.Append(")");
        if (before is { } refused)
            sql.EndNulls(refused);
    }
}
