using Backend.Data.Schema;
using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query.Paging;

/// <summary>A sort key as PostgreSQL's own text, from which a cursor is made.</summary>
internal sealed class KeyText(Column column) : Expr<string>
{
    internal override ColumnType<string> ValueType => ColumnTypes.Text;

    internal override void Write(SqlWriter sql)
    {
        column.Write(sql);
        sql.Append("::text");
    }
}
