using System.Text.Json;

namespace Backend.Kernel.Identity;

/// <summary>Reads a text member of an untrusted object: null when missing, of another type, or no valid Unicode.</summary>
internal static class JsonText
{
    public static string? Of(JsonElement parent, string name)
    {
        if (!parent.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.String)
            return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
