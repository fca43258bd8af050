using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Diff;

/// <summary>What keys, constraints and indexes have in common.</summary>
internal static class TableParts
{
    /// <summary>The name of a key, constraint or index.</summary>
    public static string NameOf(TablePartRow row) => row switch
    {
        PrimaryKeyRow key => key.Name,
        UniqueRow unique => unique.Name,
        CheckRow check => check.Name,
        ExclusionRow exclusion => exclusion.Name,
        IndexRow index => index.Name,
        ForeignKeyRow key => key.Name,
        _ => throw new ArgumentOutOfRangeException(nameof(row), $"{row.Identity} has no name of its own."),
    };

    /// <summary>The same with another name.</summary>
    public static TablePartRow Named(TablePartRow row, string name) => row switch
    {
        PrimaryKeyRow key => key with { Name = name },
        UniqueRow unique => unique with { Name = name },
        CheckRow check => check with { Name = name },
        ExclusionRow exclusion => exclusion with { Name = name },
        IndexRow index => index with { Name = name },
        ForeignKeyRow key => key with { Name = name },
        _ => throw new ArgumentOutOfRangeException(nameof(row), $"{row.Identity} has no name of its own."),
    };

    /// <summary>Whether it is a key, constraint or index.</summary>
    public static bool IsNamed(TablePartRow row) => row is PrimaryKeyRow or UniqueRow or CheckRow or ExclusionRow or IndexRow or ForeignKeyRow;

    /// <summary>Whether PostgreSQL drops it together with a column of its table.</summary>
    public static bool Mentions(TablePartRow row, string column) => row switch
    {
        PrimaryKeyRow key => key.Columns.Contains(column, StringComparer.Ordinal),
        UniqueRow unique => unique.Columns.Contains(column, StringComparer.Ordinal),
        ForeignKeyRow key => key.Columns.Contains(column, StringComparer.Ordinal),
        CheckRow check => SqlWords.Mentions(check.Condition, column),
        ExclusionRow exclusion => exclusion.Terms.Append(exclusion.Where ?? "").Any(sql => SqlWords.Mentions(sql, column)),
        IndexRow index => index.Terms.Concat(index.Include ?? []).Append(index.Where ?? "").Any(sql => SqlWords.Mentions(sql, column)),
        _ => false,
    };

    /// <summary>Its expressions: what names a type or function breaks with it.</summary>
    public static IEnumerable<string> Expressions(TablePartRow row) => row switch
    {
        CheckRow check => [check.Condition],
        ExclusionRow exclusion => [.. exclusion.Terms, exclusion.Where ?? ""],
        IndexRow index => [.. index.Terms, index.Where ?? ""],
        _ => [],
    };
}
