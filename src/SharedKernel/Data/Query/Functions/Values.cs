using Backend.Data.Schema.Types;
using Backend.Data.Sql;
using NpgsqlTypes;

namespace Backend.Data.Query;

public static partial class Functions
{
    /// <summary>A value as an expression: a parameter, as everywhere. In the type of a column it is <c>Column.Value(…)</c>.</summary>
    public static IExpr<bool> Value(bool value) => new Value<bool>(ColumnTypes.Boolean, value);

    /// <inheritdoc cref="Value(bool)"/>
    public static IExpr<int> Value(int value) => new Value<int>(ColumnTypes.Integer, value);

    /// <inheritdoc cref="Value(bool)"/>
    public static IExpr<long> Value(long value) => new Value<long>(ColumnTypes.Bigint, value);

    /// <inheritdoc cref="Value(bool)"/>
    public static IExpr<decimal> Value(decimal value) => new Value<decimal>(ColumnTypes.Numeric, value);

    /// <inheritdoc cref="Value(bool)"/>
    public static IExpr<double> Value(double value) => new Value<double>(ColumnTypes.DoublePrecision, value);

    /// <inheritdoc cref="Value(bool)"/>
    public static IExpr<string> Value(string value) => new Value<string>(ColumnTypes.Text, value);

    /// <inheritdoc cref="Value(bool)"/>
    public static IExpr<Guid> Value(Guid value) => new Value<Guid>(ColumnTypes.Uuid, value);

    /// <inheritdoc cref="Value(bool)"/>
    public static IExpr<DateTimeOffset> Value(DateTimeOffset value) => new Value<DateTimeOffset>(ColumnTypes.TimestampTz, value);

    /// <inheritdoc cref="Value(bool)"/>
    public static IExpr<DateOnly> Value(DateOnly value) => new Value<DateOnly>(ColumnTypes.Date, value);

    /// <inheritdoc cref="Value(bool)"/>
    public static IExpr<TimeOnly> Value(TimeOnly value) => new Value<TimeOnly>(ColumnTypes.Time, value);

    /// <inheritdoc cref="Value(bool)"/>
    public static IExpr<TimeSpan> Value(TimeSpan value) => new Value<TimeSpan>(ColumnTypes.Interval, value);

    /// <inheritdoc cref="Value(bool)"/>
    public static IExpr<NpgsqlRange<int>> Value(NpgsqlRange<int> value) => new Value<NpgsqlRange<int>>(RangeTypes.Int4, value);

    /// <inheritdoc cref="Value(bool)"/>
    public static IExpr<NpgsqlRange<DateOnly>> Value(NpgsqlRange<DateOnly> value) => new Value<NpgsqlRange<DateOnly>>(RangeTypes.Date, value);

    /// <inheritdoc cref="Value(bool)"/>
    public static IExpr<NpgsqlRange<DateTimeOffset>> Value(NpgsqlRange<DateTimeOffset> value) =>
        new Value<NpgsqlRange<DateTimeOffset>>(RangeTypes.TsTz, value);
}
