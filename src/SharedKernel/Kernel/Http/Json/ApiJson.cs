using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace Backend.Kernel.Http.Json;

/// <summary>
/// How the API reads and writes JSON: camelCase, enums as snake_case labels, instants as RFC 3339 UTC; unknown and
/// repeated members, missing required members, and nulls where the type has none are refused.
/// </summary>
public static class ApiJson
{
    /// <summary>The deepest nesting that is read.</summary>
    public const int MaxDepth = 64;

    /// <summary>The options, read-only.</summary>
    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>Applies the same rules to other options, such as those an OpenAPI generator looks at.</summary>
    /// <param name="options">Options that were not used yet.</param>
    public static void Apply(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = false;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.AllowDuplicateProperties = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.MaxDepth = MaxDepth;
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { OptionalMembers.Configure, ComputedMembers.Refuse } };
        options.Converters.Add(new EnumLabelConverterFactory());
        options.Converters.Add(new InstantConverter());
        options.Converters.Add(new OptionalConverterFactory());
    }

    internal static JsonTypeInfo<T> TypeInfo<T>() => Cache<T>.TypeInfo;

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions();
        Apply(options);
        options.MakeReadOnly();
        return options;
    }

    private static class Cache<T>
    {
        public static readonly JsonTypeInfo<T> TypeInfo = (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
    }
}
