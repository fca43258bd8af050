using System.Text.Json;
using Backend.Client.Json;

namespace Backend.Client.Sending;

/// <summary>Writes the members of a record as query parameters, under their JSON names; null ones are left out.</summary>
internal static class QueryString
{
    public static string Of<T>(T parameters)
    {
        var members = JsonSerializer.SerializeToElement(parameters, ClientJson.Options).EnumerateObject()
            .Select(member => $"{Uri.EscapeDataString(member.Name)}={Uri.EscapeDataString(TextOf(member.Value))}");
        return string.Join('&', members) is { Length: > 0 } query ? "?" + query : "";
    }

    private static string TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
