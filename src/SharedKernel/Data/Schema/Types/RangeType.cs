using Backend.Data.Sql;
using NpgsqlTypes;

namespace Backend.Data.Schema.Types;

/// <summary>
/// A range. PostgreSQL writes ranges of whole numbers and of dates as <c>[lower,upper)</c>, whatever their bounds were
/// given as.
/// </summary>
/// <param name="sqlName">The name in DDL.</param>
/// <param name="dbType">The driver's name of a bound.</param>
/// <param name="text">A bound as PostgreSQL reads it.</param>
/// <param name="refusal">What is wrong with a bound; null when nothing is. The driver has infinite dates as the first and the last one.</param>
internal sealed class RangeType<T>(string sqlName, NpgsqlDbType dbType, Func<T, string> text, Func<T, string?> refusal)
    : ValueWireType<NpgsqlRange<T>, NpgsqlRange<T>>(sqlName, NpgsqlDbType.Range | dbType)
    where T : struct
{
    internal override string? Validate(NpgsqlRange<T> value) => Wrong(value) is { } wrong ? $"must have bounds that are {wrong}" : null;

    internal override string Text(NpgsqlRange<T> value)
    {
        var range = ToWire(value);
        if (range.IsEmpty)
            return "empty";
        var lower = range.LowerBoundInfinite ? "" : text(range.LowerBound);
        var upper = range.UpperBoundInfinite ? "" : text(range.UpperBound);
        return $"{(range.LowerBoundIsInclusive ? '[' : '(')}{lower},{upper}{(range.UpperBoundIsInclusive ? ']' : ')')}";
    }

    protected override NpgsqlRange<T> ToWire(NpgsqlRange<T> value) => Wrong(value) is { } wrong
        ? throw new StatementException($"The bounds of a {SqlName} must be {wrong}. A range without a bound is infinite there.")
        : value;

    protected override NpgsqlRange<T> FromWire(NpgsqlRange<T> wire) => Wrong(wire) is { } wrong
        ? throw new InvalidOperationException($"The bounds of a {SqlName} in the database are not {wrong}, and have no .NET value.")
        : wire;

    private string? Wrong(NpgsqlRange<T> value)
    {
        if (value.IsEmpty)
            return null;
        return (value.LowerBoundInfinite ? null : refusal(value.LowerBound))
            ?? (value.UpperBoundInfinite ? null : refusal(value.UpperBound));
    }
}
