using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Backend.Kernel.Http.Json;

namespace Backend.Kernel.Idempotency;

/// <summary>
/// A handler's response as it is stored. Written as the API writes it; read without its strictness, because the process
/// that wrote it may have been of the release before, or after.
/// </summary>
internal static class ResponseJson
{
    private static readonly JsonSerializerOptions Options = Make();

    public static string Write<T>(T response) => JsonSerializer.Serialize(response, TypeInfo<T>());

    /// <exception cref="JsonException">The stored text does not fit the type.</exception>
    public static T Read<T>(string json) => JsonSerializer.Deserialize(json, TypeInfo<T>())!;

    private static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions();
        ApiJson.Apply(options);
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip;
        options.RespectNullableAnnotations = false;
        options.RespectRequiredConstructorParameters = false;
        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { OptionalMembers.Configure, RequireNothing } };
        options.MakeReadOnly();
        return options;
    }

    private static void RequireNothing(JsonTypeInfo type)
    {
        foreach (var member in type.Properties)
            member.IsRequired = false;
    }
}
