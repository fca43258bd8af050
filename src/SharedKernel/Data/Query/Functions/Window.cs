using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>The rows that a window function sees from each row: <c>over (partition by … order by … rows …)</c>.</summary>
public sealed record Window
{
    internal Window()
    {
    }

    /// <summary>All rows of the select.</summary>
    public static Window All { get; } = new();

    private IReadOnlyList<IExpr> Partition { get; init; } = [];

    private IReadOnlyList<OrderTerm> Order { get; init; } = [];

    private string? Frame { get; init; }

    /// <summary>Only the rows that have the same values of these.</summary>
    public static Window PartitionBy(params IReadOnlyList<IExpr> expressions) => new() { Partition = expressions };

    /// <summary>The rows in an order; up to the current one and its peers, unless a frame says otherwise.</summary>
    public Window OrderBy(params IReadOnlyList<OrderTerm> terms) => this with { Order = terms };

    /// <summary>The frame, in rows: so many before the current row and so many after it. Null has no bound.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One is negative.</exception>
    public Window Rows(int? preceding, int? following) => Framed("rows", preceding, following);

    /// <summary>The frame, in groups of peers: so many before the current one and so many after it. Null has no bound.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One is negative.</exception>
    public Window Groups(int? preceding, int? following) => Framed("groups", preceding, following);

    internal void Write(SqlWriter sql)
    {
        sql.Append(" over (");
        var separator = "";
        for (var i = 0; i < Partition.Count; i++)
        {
            sql.Append(i == 0 ? "partition by " : ", ");
            Partition[i].Node.Write(sql);
            separator = " ";
        }

        for (var i = 0; i < Order.Count; i++)
        {
            sql.Append(i == 0 ? separator : ", ").Append(i == 0 ? "order by " : "");
            Order[i].Expression.Write(sql);
            OrderByClause.WriteDirection(sql, Order[i]);
            separator = " ";
        }

        if (Frame is not null)
            sql.Append(separator).Append(Frame);
        sql.Append(")");
    }

    private Window Framed(string unit, int? preceding, int? following) =>
        this with { Frame = $"{unit} between {Bound(preceding, "preceding")} and {Bound(following, "following")}" };

    private static string Bound(int? rows, string side)
    {
        if (rows is { } count)
            ArgumentOutOfRangeException.ThrowIfNegative(count, side);
        return rows switch
        {
            null => $"unbounded {side}",
            0 => "current row",
            _ => $"{rows} {side}",
        };
    }
}
