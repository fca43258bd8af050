using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>Finds rows of one input that have the same key, before the server does.</summary>
internal static class DistinctKeys
{
    /// <summary>
    /// Throws for the first two rows whose values are known to be equal. Rows with NULL in a column of the key equal no
    /// other, and neither do rows whose value the server or the insert makes. Values that .NET tells apart and PostgreSQL
    /// does not (microseconds, collations) are left to the server.
    /// </summary>
    public static void Check<TSource>(Table table, IReadOnlyList<Column> key, IReadOnlyList<ColumnValue<TSource>> values, IReadOnlyList<TSource> rows)
    {
        var groups = new int[rows.Count];
        foreach (var column in key)
        {
            if (values.FirstOrDefault(value => ReferenceEquals(value.Column, column)) is not { } value)
                return;
            value.Split(rows, groups);
        }

        var first = new Dictionary<int, int>(rows.Count);
        for (var i = 0; i < groups.Length; i++)
        {
            if (groups[i] >= 0 && !first.TryAdd(groups[i], i))
                throw new StatementException($"Rows {first[groups[i]]} and {i} for {table.QualifiedName} have the same {string.Join(", ", key.Select(column => column.Name))}, and one statement writes no row twice.");
        }
    }
}
