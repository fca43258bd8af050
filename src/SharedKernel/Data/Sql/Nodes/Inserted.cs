using Backend.Data.Schema;
using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary><c>xmax = 0</c>: a row version that no update has made has no xmax.</summary>
internal sealed class Inserted(Table table) : Expr<bool>
{
    internal override ColumnType<bool> ValueType => ColumnTypes.Boolean;

    internal override void Write(SqlWriter sql) => sql.Append(sql.AliasOf(table)).Append(".xmax = 0");
}
