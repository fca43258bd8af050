namespace Backend.Data.Sql;

/// <summary><c>(a, b) &gt; (x, y)</c>.</summary>
internal sealed class RowComparison(IReadOnlyList<Expr> left, string @operator, IReadOnlyList<Expr> right) : Condition
{
    internal override void Write(SqlWriter sql)
    {
        WriteRow(sql, left);
        sql.Append(" ").Append(@operator).Append(" ");
        WriteRow(sql, right);
    }

    private static void WriteRow(SqlWriter sql, IReadOnlyList<Expr> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            sql.Append(i == 0 ? "(" : ", ");
            items[i].Write(sql);
        }

        sql.Append(")");
    }
}
