using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary><c>rows.cN</c>: a column of the rows that were sent as arrays.</summary>
internal class RowsColumn(int index, ColumnType type) : Expr
{
    internal override ColumnType Type => type;

    internal override void Write(SqlWriter sql)
    {
        sql.Append("rows.c").Append(index);
        if (type.UnnestName != type.CastName)
            sql.Append("::").Append(type.CastName);
    }
}

/// <inheritdoc/>
internal sealed class RowsColumn<T>(int index, ColumnType type) : RowsColumn(index, type), IExpr<T>
{
    Expr IExpr<T>.Node => this;
}
