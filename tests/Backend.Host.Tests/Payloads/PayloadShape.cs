using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Backend.Kernel.Http.Json;

namespace Backend.Host.Tests.Payloads;

/// <summary>What a stored payload looks like: names, types, nullability and labels, and an example of it.</summary>
internal static class PayloadShape
{
    private static readonly Dictionary<Type, (string Name, JsonNode Example)> Leaves = new()
    {
        [typeof(string)] = ("string", "text"),
        [typeof(bool)] = ("boolean", true),
        [typeof(short)] = ("integer", 1),
        [typeof(int)] = ("integer", 1),
        [typeof(long)] = ("integer", 1),
        [typeof(decimal)] = ("number", 1.5),
        [typeof(double)] = ("number", 1.5),
        [typeof(Guid)] = ("uuid", "01890000-0000-7000-8000-000000000001"),
        [typeof(DateTimeOffset)] = ("instant", "2026-01-31T12:00:00Z"),
        [typeof(DateOnly)] = ("date", "2026-01-31"),
        [typeof(TimeSpan)] = ("duration", "00:01:00"),
        [typeof(JsonElement)] = ("json", new JsonObject()),
    };

    /// <summary>As the kernel stores payloads: members that the type no longer knows are passed over.</summary>
    public static JsonSerializerOptions Options { get; } = Stored();

    public static JsonNode Of(Type type) => Describe(type).Shape;

    public static JsonNode ExampleOf(Type type) => Describe(type).Example;

    private static (JsonNode Shape, JsonNode Example) Describe(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Describe(value);
        if (Leaves.TryGetValue(type, out var leaf))
            return (leaf.Name, leaf.Example.DeepClone());
        if (type.IsEnum)
        {
            JsonNode[] labels = [.. Enum.GetValues(type).Cast<object>().Select(member => JsonSerializer.SerializeToNode(member, type, Options)!)];
            return (new JsonObject { ["labels"] = new JsonArray(labels) }, labels[0].DeepClone());
        }

        var info = Options.GetTypeInfo(type);
        return info.Kind switch
        {
            JsonTypeInfoKind.Enumerable => List(info.ElementType!),
            JsonTypeInfoKind.Object => Record(info),
            _ => throw new AssertionException($"{type} is no type for a payload: use a record of numbers, texts, ids, instants, enums and lists of them."),
        };
    }

    private static (JsonNode Shape, JsonNode Example) List(Type element)
    {
        var (shape, example) = Describe(element);
        return (new JsonObject { ["list"] = shape }, new JsonArray(example));
    }

    private static (JsonNode Shape, JsonNode Example) Record(JsonTypeInfo info)
    {
        var (shape, example) = (new JsonObject(), new JsonObject());
        foreach (var member in info.Properties.Where(member => member.Get is not null).OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            var (type, value) = Describe(member.PropertyType);
            shape[member.Name] = new JsonObject { ["type"] = type, ["nullable"] = IsNullable(member), ["required"] = member.IsRequired };
            example[member.Name] = value;
        }

        return (shape, example);
    }

    private static bool IsNullable(JsonPropertyInfo member) =>
        Nullable.GetUnderlyingType(member.PropertyType) is not null || (!member.PropertyType.IsValueType && member.IsGetNullable);

    private static JsonSerializerOptions Stored()
    {
        var options = new JsonSerializerOptions();
        ApiJson.Apply(options);
        options.UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Skip;
        options.MakeReadOnly();
        return options;
    }
}
