using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary><c>now()</c>: the moment the transaction began, by the server's clock.</summary>
internal sealed class Now : Expr<DateTimeOffset>
{
    internal override ColumnType<DateTimeOffset> ValueType => ColumnTypes.TimestampTz;

    internal override void Write(SqlWriter sql) => sql.Append("now()");
}
