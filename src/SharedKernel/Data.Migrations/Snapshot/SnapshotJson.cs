using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Snapshot;

/// <summary>The file <c>snapshot.json</c>: one line per row, so that a review and a merge see single entities.</summary>
internal static class SnapshotJson
{
    // The file is read by people and never stands in HTML: quotes and letters beyond ASCII stay as they are.
    private static readonly SnapshotJsonContext Json =
        new(new JsonSerializerOptions(SnapshotJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Write(SchemaSnapshot snapshot)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{{\n  \"format\": {snapshot.Format},\n  \"schema\": \"{snapshot.Schema}\",\n  \"rows\": [");
        for (var i = 0; i < snapshot.Rows.Count; i++)
            text.Append(i == 0 ? "\n    " : ",\n    ").Append(Row(snapshot.Rows[i]));
        return text.Append("\n  ]\n}\n").ToString();
    }

    /// <exception cref="MigrationFileException">The text is no snapshot, or one of a later version.</exception>
    public static SchemaSnapshot Read(string text, string file)
    {
        SchemaSnapshot snapshot;
        try
        {
            snapshot = JsonSerializer.Deserialize(text, Json.SchemaSnapshot) ?? throw new JsonException("null is no snapshot");
        }
        catch (Exception error) when (error is JsonException or NotSupportedException)
        {
            throw new MigrationFileException($"{file} is not a snapshot ({error.Message}). Restore it from version control, then run `db generate` again.", error);
        }

        return snapshot.Format == SchemaSnapshot.CurrentFormat
            ? snapshot
            : throw new MigrationFileException(
                $"{file} has format {snapshot.Format}, and this version reads {SchemaSnapshot.CurrentFormat}. Run `db generate` with the version that wrote it.");
    }

    /// <summary>One row as one line. Two rows are the same when their lines are.</summary>
    public static string Row(SnapshotRow row) => JsonSerializer.Serialize(row, Json.SnapshotRow);

    /// <summary>The row's properties by name.</summary>
    public static JsonObject Properties(SnapshotRow row) => JsonSerializer.SerializeToNode(row, Json.SnapshotRow)!.AsObject();
}
