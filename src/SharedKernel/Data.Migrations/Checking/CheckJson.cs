using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Backend.Data.Migrations.Checking;

/// <summary>A report for machines.</summary>
internal static class CheckJson
{
    // It goes to a terminal or a file, never into HTML.
    private static readonly CheckJsonContext Json =
        new(new JsonSerializerOptions(CheckJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Write(CheckReport report) => JsonSerializer.Serialize(new Output(report.IsClean, report.Groups), Json.Output);

    internal sealed record Output(bool Clean, IReadOnlyList<CheckGroup> Groups);
}

/// <summary>Source-generated serialization of reports.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CheckJson.Output))]
internal sealed partial class CheckJsonContext : JsonSerializerContext;
