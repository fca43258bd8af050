using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Backend.Client.Json;

/// <summary>How the client reads and writes JSON: camelCase; what it does not know of an answer it passes over.</summary>
internal static class ClientJson
{
    public static JsonSerializerOptions Options { get; } = Make();

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            // An unset change is a struct's default, and a null of a request is a field that is not given.
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            RespectRequiredConstructorParameters = false,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutUnset } },
            Converters = { new LabelConverterFactory(), new ChangeConverterFactory() },
        };
        options.MakeReadOnly();
        return options;
    }

    private static void LeaveOutUnset(JsonTypeInfo type)
    {
        foreach (var member in type.Properties)
        {
            if (member.PropertyType.IsGenericType && member.PropertyType.GetGenericTypeDefinition() == typeof(Calls.Change<>))
                member.ShouldSerialize = static (_, value) => value is not null && !value.Equals(Activator.CreateInstance(value.GetType()));
        }
    }
}
