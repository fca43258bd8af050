using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Backend.Data.Schema;

namespace Backend.Kernel.Http.Json;

/// <summary>A member that is there sets the value, to null as well; one that is absent never comes here and leaves it unset.</summary>
/// <param name="takesNull">Whether null is a value of the type.</param>
internal sealed class OptionalConverter<T>(bool takesNull) : JsonConverter<Optional<T>>
{
    public override bool HandleNull => true;

    public override Optional<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Null)
            return new Optional<T>(JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)))!);
        return takesNull ? new Optional<T>(default!) : throw new FieldException(FieldRules.NotNull);
    }

    public override void Write(Utf8JsonWriter writer, Optional<T> value, JsonSerializerOptions options)
        => JsonSerializer.Serialize(writer, value.Value, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
}

/// <summary>Makes the converter of each optional type where no member says more about null.</summary>
internal sealed class OptionalConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => OptionalMembers.ValueTypeOf(typeToConvert) is not null;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        var value = OptionalMembers.ValueTypeOf(typeToConvert)!;
        return Create(value, takesNull: !value.IsValueType || Nullable.GetUnderlyingType(value) is not null);
    }

    public static JsonConverter Create(Type value, bool takesNull)
        => (JsonConverter)Activator.CreateInstance(typeof(OptionalConverter<>).MakeGenericType(value), args: [takesNull])!;
}
