using Backend.Data.Schema.Types;

namespace Backend.Data.Query;

public static partial class Functions
{
    /// <summary><c>row_number()</c> over a window: 1, 2, 3 and so on.</summary>
    public static WindowFunction<long> RowNumber() => Ranked(ColumnTypes.Bigint, "row_number");

    /// <summary><c>rank()</c> over a window: peers have the same, and a gap follows them.</summary>
    public static WindowFunction<long> Rank() => Ranked(ColumnTypes.Bigint, "rank");

    /// <summary><c>dense_rank()</c> over a window: peers have the same, without a gap.</summary>
    public static WindowFunction<long> DenseRank() => Ranked(ColumnTypes.Bigint, "dense_rank");

    /// <summary><c>percent_rank()</c> over a window: the rank between 0 and 1.</summary>
    public static WindowFunction<double> PercentRank() => Ranked(SqlTypes.DoublePrecision, "percent_rank");

    /// <summary><c>cume_dist()</c> over a window: which part of the rows is not behind this one.</summary>
    public static WindowFunction<double> CumeDist() => Ranked(SqlTypes.DoublePrecision, "cume_dist");

    /// <summary><c>ntile(buckets)</c> over a window: the number of the bucket, all as equal as can be.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is less than one bucket.</exception>
    public static WindowFunction<int> NTile(int buckets)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(buckets, 1);
        return new(ColumnTypes.Integer, new AggregateCall("ntile", [Value(buckets).Node]));
    }

    private static WindowFunction<T> Ranked<T>(ColumnType<T> type, string function) => new(type, new AggregateCall(function, []) { NoArguments = "" });
}
