using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary><c>coalesce(a, b, …)</c>: all but the last may be NULL, also by an outer join.</summary>
internal sealed class Coalesced<T>(ColumnType<T> type, IReadOnlyList<Expr> first, Expr last) : Expr<T>
{
    internal override ColumnType<T> ValueType => type;

    internal override void Write(SqlWriter sql)
    {
        sql.Append("coalesce(");
        WriteFirst(sql);
        last.Write(sql);
        sql.Append(")");
    }

    private void WriteFirst(SqlWriter sql)
    {
        using var _ = new NullsAllowed(sql);
        foreach (var each in first)
        {
            each.Write(sql);
            sql.Append(", ");
        }
    }
}
