using System.Text.Json;

namespace Backend.Contacts.Tests;

internal static class Json
{
    public static JsonElement Parse(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    /// <summary>An object in an object, and so on.</summary>
    public static JsonElement Nested(int levels)
    {
        var text = string.Concat(Enumerable.Repeat("{\"a\":", levels - 1)) + "{}" + new string('}', levels - 1);
        return Parse(text);
    }
}
