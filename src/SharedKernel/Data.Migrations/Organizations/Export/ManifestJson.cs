using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Backend.Data.Migrations.Organizations.Export;

/// <summary>A manifest as JSON.</summary>
public static class ManifestJson
{
    // It goes to a file or a terminal, never into HTML.
    private static readonly ManifestJsonContext Json =
        new(new JsonSerializerOptions(ManifestJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The text of <c>manifest.json</c>.</summary>
    public static string Write(ExportManifest manifest) => JsonSerializer.Serialize(manifest, Json.ExportManifest);

    /// <summary>Reads such a text.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static ExportManifest? Read(string text) => JsonSerializer.Deserialize(text, Json.ExportManifest);
}

/// <summary>Source-generated serialization of manifests.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(ExportManifest))]
internal sealed partial class ManifestJsonContext : JsonSerializerContext;
