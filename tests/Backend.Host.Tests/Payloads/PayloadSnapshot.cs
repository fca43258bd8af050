using System.Text.Json;
using System.Text.Json.Nodes;
using Backend.Testing.Sources;

namespace Backend.Host.Tests.Payloads;

/// <summary>The file that holds what payloads of one kind look like, and an example of each form they ever had.</summary>
internal sealed class PayloadSnapshot(string kind)
{
    /// <summary>Set it to write the files anew.</summary>
    public const string UpdateVariable = "UPDATE_PAYLOADS";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    private JsonNode? _stored = File.Exists(PathOf(kind)) ? JsonNode.Parse(File.ReadAllText(PathOf(kind))) : null;

    public static bool IsUpdating => Environment.GetEnvironmentVariable(UpdateVariable) == "1";

    public static IEnumerable<string> Kinds => Directory.EnumerateFiles(Folder(), "*.json").Select(file => Path.GetFileNameWithoutExtension(file));

    public JsonNode? Shape => _stored?["payload"];

    public IReadOnlyList<JsonNode> Examples => [.. _stored?["examples"]?.AsArray().Select(example => example!) ?? []];

    /// <summary>Keeps the examples: payloads of each former form may still wait.</summary>
    public void Update(JsonNode shape, JsonNode example)
    {
        var examples = Examples.Select(former => former.DeepClone()).ToList();
        if (!examples.Exists(former => JsonNode.DeepEquals(former, example)))
            examples.Add(example);
        var file = new JsonObject { ["payload"] = shape, ["examples"] = new JsonArray([.. examples]) };
        File.WriteAllText(PathOf(kind), file.ToJsonString(Indented) + "\n");
        _stored = file;
    }

    private static string PathOf(string kind) => Path.Combine(Folder(), $"{kind}.json");

    private static string Folder() => Path.Combine(SourceTree.Root(), "tests", "Backend.Host.Tests", "Payloads", "Snapshots");
}
