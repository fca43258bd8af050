using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Backend.Kernel.Http.Json;

namespace Backend.Kernel.Storage;

/// <summary>
/// How arguments of jobs and events are stored. Unlike the API it ignores members it does not know: a row may have been
/// written by a later release.
/// </summary>
internal static class StoredJson
{
    public static JsonSerializerOptions Options { get; } = Make();

    public static JsonElement Write<T>(T value) => JsonSerializer.SerializeToElement(value, (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T)));

    /// <exception cref="JsonException">The text is no longer what the type takes.</exception>
    public static T Read<T>(JsonElement stored) =>
        stored.Deserialize((JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T))) ?? throw new JsonException("The payload is null.");

    /// <exception cref="JsonException">The text is no longer what the type takes.</exception>
    public static T Read<T>(string stored) =>
        JsonSerializer.Deserialize(stored, (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T))) ?? throw new JsonException("The payload is null.");

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions();
        ApiJson.Apply(options);
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip;
        options.MakeReadOnly();
        return options;
    }
}
