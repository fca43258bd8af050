using System.Text.Json;

namespace Backend.Modules.Contacts.Schema;

/// <summary>Metadata is an object, and not too deep to be read anywhere.</summary>
internal static class MetadataRule
{
    public const int MaxDepth = 32;

    public static string? Check(JsonElement value) => value.ValueKind != JsonValueKind.Object
        ? "must be an object"
        : IsDeeper(value, MaxDepth) ? $"must be at most {MaxDepth} levels deep" : null;

    private static bool IsDeeper(JsonElement value, int levels) => value.ValueKind switch
    {
        JsonValueKind.Object => levels == 0 || value.EnumerateObject().Any(member => IsDeeper(member.Value, levels - 1)),
        JsonValueKind.Array => levels == 0 || value.EnumerateArray().Any(item => IsDeeper(item, levels - 1)),
        _ => false,
    };
}
