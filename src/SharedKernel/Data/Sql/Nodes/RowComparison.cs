using Backend.Data.Schema;
using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary><c>(a, b) &gt; ($1::text::a, $2::text::b)</c>: the values are PostgreSQL's own text of the columns.</summary>
internal sealed class RowComparison(IReadOnlyList<Column> columns, string @operator, string[] values) : Condition
{
    internal override void Write(SqlWriter sql)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            sql.Append(i == 0 ? "(" : ", ");
            columns[i].Write(sql);
        }

        sql.Append(") ").Append(@operator);
        for (var i = 0; i < columns.Count; i++)
            sql.Append(i == 0 ? " (" : ", ").Parameter(ColumnTypes.Text, values[i]).Append("::text::").Append(columns[i].Type.CastName);
        sql.Append(")");
    }
}
