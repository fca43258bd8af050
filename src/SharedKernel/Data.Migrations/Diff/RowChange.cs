using System.Text.Json.Nodes;
using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Diff;

/// <summary>Says in words how a row differs from what it was.</summary>
internal static class RowChange
{
    public static string InWords(SnapshotRow before, SnapshotRow after)
    {
        var was = SnapshotJson.Properties(before);
        var becomes = SnapshotJson.Properties(after);
        var names = was.Select(property => property.Key).Union(becomes.Select(property => property.Key), StringComparer.Ordinal);
        var changes = names
            .Where(name => !JsonNode.DeepEquals(was[name], becomes[name]))
            .Select(name => $"{name} changes from {Value(was[name])} to {Value(becomes[name])}");
        return $"{before.Identity}: {string.Join(", ", changes)}";
    }

    private static string Value(JsonNode? value) => value switch
    {
        null => "none",
        JsonArray items => $"({string.Join(", ", items)})",
        _ => value.ToString(),
    };
}
