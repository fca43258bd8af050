using System.Globalization;
using System.Numerics;
using Backend.Data.Schema.Types;

namespace Backend.Data.Schema;

/// <summary>What a column's values must be. A rule is validated before SQL and, where PostgreSQL can know it, a CHECK.</summary>
public static class ColumnRules
{
    /// <summary>Values must be at least this: validated before SQL, and a CHECK of the table.</summary>
    public static Column<T> Min<T>(this Column<T> column, T least)
        where T : struct, INumber<T> => column
        .WithRule(value => value < least ? $"must be at least {least}" : null)
        .WithCheck("min", $"{{0}} >= {least.ToString(null, CultureInfo.InvariantCulture)}");

    /// <summary>Values must be at most this: validated before SQL, and a CHECK of the table.</summary>
    public static Column<T> Max<T>(this Column<T> column, T most)
        where T : struct, INumber<T> => column
        .WithRule(value => value > most ? $"must be at most {most}" : null)
        .WithCheck("max", $"{{0}} <= {most.ToString(null, CultureInfo.InvariantCulture)}");

    /// <summary>Text must hold more than white space: validated before SQL, and a CHECK of the table.</summary>
    public static Column<string> NotBlank(this Column<string> column) => column
        .WithRule(value => string.IsNullOrWhiteSpace(value) ? "must not be blank" : null)
        .WithCheck("not_blank", "{0} ~ '[^[:space:]]'");

    /// <summary>Text must be one of these: validated before SQL, and a CHECK of the table.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Column<string> OneOf(this Column<string> column, params IReadOnlyList<string> values)
    {
        if (values.Count == 0)
            throw new ArgumentException($"Column {column.Name} could have no value at all.", nameof(values));
        // The braces of a value are no place for the column.
        var list = string.Join(", ", values.Select(ColumnTypes.Text.Literal))
            .Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
        return column
            .WithRule(value => values.Contains(value, StringComparer.Ordinal) ? null : $"must be one of {string.Join(", ", values)}")
            .WithCheck("one_of", $"{{0}} in ({list})");
    }

    /// <summary>A CHECK of the column that only PostgreSQL knows.</summary>
    /// <param name="column">The column.</param>
    /// <param name="name">The rule's name: the constraint is <c>table_column_name_check</c>.</param>
    /// <param name="sql">SQL of the schema's author, never of a user; <c>{0}</c> is the column.</param>
    public static Column<T> Check<T>(this Column<T> column, string name, string sql) => column.WithCheck(name, sql);

    /// <summary>A rule of .NET only; it is validated before SQL and not known to the database.</summary>
    /// <param name="column">The column.</param>
    /// <param name="rule">What is wrong with a value, as <c>must …</c>; null when nothing is.</param>
    public static Column<T> Refine<T>(this Column<T> column, Func<T, string?> rule) => column.WithRule(rule);
}
