using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Catalog.Comparison;

/// <summary>
/// Differences as a person reads a diff: under each table, <c>-</c> what the code expects and <c>+</c> what the database
/// has, reduced to the properties that differ.
/// </summary>
internal static partial class DifferenceText
{
    private static readonly string[] NamedByEntity = ["entity", "table", "name", "role"];

    // Their values are sentences.
    private static readonly string[] Unlabelled = ["state", "kind"];

    public static IReadOnlyList<string> Lines(IReadOnlyList<CatalogDifference> differences) =>
    [
        .. from difference in differences
           group difference by difference.Place into place
           from line in place.SelectMany(Lines).Select(line => $"  {line}").Prepend(place.Key)
           select line,
    ];

    /// <summary>One difference as one or two lines.</summary>
    public static IReadOnlyList<string> Lines(CatalogDifference difference) => (difference.Expected, difference.Found) switch
    {
        (GrantRow expected, GrantRow found) => [.. Lines('-', Without(expected, found)), .. Lines('+', Without(found, expected))],
        ({ } expected, { } found) => [$"- {Text(expected, found)}", $"+ {Text(found, expected)}"],
        ({ } expected, null) => [$"- {Text(expected, null)}"],
        (_, { } found) => [$"+ {Text(found, null)}"],
        _ => [],
    };

    // Of long lists of columns only those that differ are worth a look.
    private static GrantRow Without(GrantRow row, GrantRow other) => row with
    {
        Privileges = [.. row.Privileges.Except(other.Privileges, StringComparer.Ordinal)],
        UpdatableColumns = [.. row.UpdatableColumns.Except(other.UpdatableColumns, StringComparer.Ordinal)],
    };

    private static IEnumerable<string> Lines(char side, GrantRow row) =>
        row.Privileges.Count == 0 && row.UpdatableColumns.Count == 0 ? [] : [$"{side} {Text(row, null)}"];

    private static string Text(SnapshotRow row, SnapshotRow? other)
    {
        var mine = SnapshotJson.Properties(row);
        var others = other is null ? [] : SnapshotJson.Properties(other);
        var names = mine.Select(property => property.Key).Union(others.Select(property => property.Key), StringComparer.Ordinal);
        string[] properties =
        [
            .. from name in names
               where other is null ? !NamedByEntity.Contains(name, StringComparer.Ordinal) : !JsonNode.DeepEquals(mine[name], others[name])
               let value = Value(name, mine[name], others[name])
               where value is not null && (other is not null || value != "()")
               select Unlabelled.Contains(name, StringComparer.Ordinal) ? value : $"{name} {value}",
        ];
        return properties.Length == 0 ? row.Identity : $"{row.Identity}: {string.Join(", ", properties)}";
    }

    // What is as usual is left out of a row: false, null, the owner of all.
    private static string? Value(string name, JsonNode? value, JsonNode? other) => (name, value) switch
    {
        ("state", null) => null,
        ("owner", null) => Roles.Owner,
        (_, null) => other?.GetValueKind() == JsonValueKind.True ? "false" : "none",
        (_, JsonArray items) => $"({string.Join(", ", items.Select(item => OneLine(item!.ToString())))})",
        _ => OneLine(value.ToString()),
    };

    private static string OneLine(string text) => LineBreaks().Replace(text, " ");

    [GeneratedRegex(@"\s*\n\s*", RegexOptions.CultureInvariant)]
    private static partial Regex LineBreaks();
}
