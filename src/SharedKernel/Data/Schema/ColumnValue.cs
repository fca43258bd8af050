using Backend.Data.Sql;
using Backend.Data.Validation;

namespace Backend.Data.Schema;

/// <summary>One column of a record that is written, and how to read it from there. Made by the generator.</summary>
public static class ColumnValue
{
    /// <summary>Ties a column to a member of a record.</summary>
    public static ColumnValue<TSource> Of<TSource, T>(Column<T> column, Func<TSource, Optional<T>> value) =>
        new ColumnValue<TSource, T>(column, value);
}

/// <summary>One column of <typeparamref name="TSource"/>, whatever the type of its value.</summary>
public abstract class ColumnValue<TSource>
{
    private protected ColumnValue(Column column) => Column = column;

    internal Column Column { get; }

    internal abstract bool IsSet(TSource source);

    /// <summary>Whether .NET knows the value of a row that leaves it out: it makes it, or the default is a constant.</summary>
    internal abstract bool HasKnownDefault { get; }

    /// <summary>Whether .NET makes the value of a row that leaves it out, so that an insert always sends it.</summary>
    internal abstract bool IsMadeHere { get; }

    /// <summary>Holds the value, when it is set, against the type and the rules of the column.</summary>
    internal abstract void Validate(TSource source, string field, Violations violations);

    /// <summary>Writes the value as a parameter.</summary>
    internal abstract void Write(SqlWriter sql, TSource source);

    /// <summary>Writes all rows' values as one array parameter.</summary>
    internal abstract void WriteArray(SqlWriter sql, ReadOnlySpan<TSource> sources);

    /// <summary>
    /// Splits groups of rows that are equal so far by the value of this column. A group below zero is a row that equals
    /// no other: it holds NULL, or a value that is not known yet.
    /// </summary>
    internal abstract void Split(IReadOnlyList<TSource> sources, int[] groups);
}

internal sealed class ColumnValue<TSource, T>(Column<T> column, Func<TSource, Optional<T>> value) : ColumnValue<TSource>(column)
{
    internal override bool HasKnownDefault => column.Default is ClientDefault<T> or LiteralDefault<T>;

    internal override bool IsMadeHere => column.Default is ClientDefault<T>;

    internal override bool IsSet(TSource source) => value(source).IsSet;

    internal override void Validate(TSource source, string field, Violations violations) =>
        violations.Check(field, value(source), column);

    internal override void Write(SqlWriter sql, TSource source) => sql.Parameter(column.ValueType, ValueOf(source));

    internal override void WriteArray(SqlWriter sql, ReadOnlySpan<TSource> sources)
    {
        var values = new T[sources.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = ValueOf(sources[i]);
        sql.UnnestParameter(column.ValueType, values);
    }

    internal override void Split(IReadOnlyList<TSource> sources, int[] groups)
    {
        var known = new Dictionary<(int Group, T Value), int>(sources.Count);
        for (var i = 0; i < groups.Length; i++)
        {
            if (groups[i] < 0)
                continue;
            var given = value(sources[i]);
            if (!given.IsSet && column.Default is LiteralDefault<T> constant)
                given = constant.Value;
            if (!given.IsSet || given.Value is null)
            {
                groups[i] = -1;
                continue;
            }

            var key = (groups[i], given.Value);
            if (!known.TryGetValue(key, out var group))
                known.Add(key, group = known.Count);
            groups[i] = group;
        }
    }

    private T ValueOf(TSource source)
    {
        var given = value(source);
        return given.IsSet ? given.Value : column.Default switch
        {
            ClientDefault<T> made => made.Make(),
            LiteralDefault<T> constant => constant.Value,
            _ => default!,
        };
    }
}
