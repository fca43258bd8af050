using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary><c>now()</c>: the moment the transaction began, by the server's clock.</summary>
internal sealed class Now : Expr, IExpr<DateTimeOffset>
{
    internal override ColumnType Type => ColumnTypes.TimestampTz;

    Expr IExpr<DateTimeOffset>.Node => this;

    internal override void Write(SqlWriter sql) => sql.Append("now()");
}
