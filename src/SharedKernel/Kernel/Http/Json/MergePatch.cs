using System.Text.Json;
using System.Text.Json.Nodes;

namespace Backend.Kernel.Http.Json;

/// <summary>RFC 7396: members of the patch replace those of the target, and a null removes.</summary>
public static class MergePatch
{
    /// <summary>The target with the patch applied; neither argument is changed.</summary>
    public static JsonElement Apply(JsonElement target, JsonElement patch) =>
        JsonSerializer.SerializeToElement(Merge(Node(target), patch));

    private static JsonNode? Merge(JsonNode? target, JsonElement patch)
    {
        if (patch.ValueKind != JsonValueKind.Object)
            return Node(patch);
        var merged = target as JsonObject ?? [];
        foreach (var member in patch.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.Null)
            {
                merged.Remove(member.Name);
                continue;
            }

            merged.TryGetPropertyValue(member.Name, out var old);
            merged.Remove(member.Name);
            merged[member.Name] = Merge(old, member.Value);
        }

        return merged;
    }

    private static JsonNode? Node(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => JsonNode.Parse(element.GetRawText()),
        JsonValueKind.Array => JsonNode.Parse(element.GetRawText()),
        JsonValueKind.Null => null,
        _ => JsonValue.Create(element),
    };
}
