using Backend.Data.Schema;
using Backend.Data.Schema.Types;
using Backend.Data.Sql;
using Npgsql;

namespace Backend.Data.Query.Paging;

/// <summary>A sort key of a cursor: PostgreSQL's own text of the column, <c>$1::text::type</c>.</summary>
internal sealed class KeyValue(Column column, string text) : Expr, IParameter
{
    internal override ColumnType Type => column.Type;

    NpgsqlParameter IParameter.Create() => ColumnTypes.Text.Parameter(text);

    internal override void Write(SqlWriter sql) => sql.Parameter(this, ColumnTypes.Text).Append("::text::").Append(column.Type.CastName);
}
