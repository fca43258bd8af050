using Backend.Data.Schema;
using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary>
/// <c>unnest($1::a[], $2::b[]) as rows(c0, c1)</c>: one array a column, all made from the same rows and so of one length
/// (PostgreSQL would fill a shorter one with NULL). The text does not depend on the number of rows, so one plan serves all.
/// </summary>
internal readonly ref struct UnnestClause<TSource>(IReadOnlyList<ColumnValue<TSource>> values, ReadOnlySpan<bool> chosen)
{
    private readonly ReadOnlySpan<bool> _chosen = chosen;

    /// <summary>The columns in the types of the table: arrays, for one, travel as text.</summary>
    public void WriteColumns(SqlWriter sql, string separator)
    {
        var position = 0;
        for (var i = 0; i < values.Count; i++)
        {
            if (!_chosen[i])
                continue;
            sql.Append(separator);
            RowsColumn.Write(sql, position++, values[i].Column.Type);
            separator = ", ";
        }
    }

    public void Write(SqlWriter sql, ReadOnlySpan<TSource> rows)
    {
        var count = 0;
        for (var i = 0; i < values.Count; i++)
        {
            if (!_chosen[i])
                continue;
            sql.Append(count++ == 0 ? "unnest(" : ", ");
            values[i].WriteArray(sql, rows);
        }

        if (count == 0)
        {
            // Rows of nothing but defaults: only their number is sent.
            sql.Append("generate_series(1, ").Parameter(ColumnTypes.Integer, rows.Length).Append(")");
            return;
        }

        for (var i = 0; i < count; i++)
            sql.Append(i == 0 ? ") as rows(c" : ", c").Append(i);
        sql.Append(")");
    }
}
