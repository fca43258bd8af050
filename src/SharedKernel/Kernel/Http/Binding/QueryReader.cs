using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Backend.Kernel.Http.Json;
using Microsoft.AspNetCore.Http;

namespace Backend.Kernel.Http.Binding;

/// <summary>Writes a query string as a JSON object, so that it is bound, and refused, by the rules of a body.</summary>
internal static class QueryReader
{
    public static T Read<T>(IQueryCollection query)
    {
        var members = ApiJson.TypeInfo<T>().Properties;
        using var json = new PooledBuffer();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            foreach (var (name, values) in query)
            {
                var type = members.FirstOrDefault(m => m.Name == name) is { } member ? ValueType(member) : typeof(string);
                foreach (var value in values)
                    Write(writer, name, value ?? "", type);
            }

            writer.WriteEndObject();
        }

        return JsonBinder.Bind<T>(json.Written);
    }

    private static void Write(Utf8JsonWriter writer, string name, string value, Type type)
    {
        writer.WritePropertyName(name);
        if (type == typeof(bool) && value is "true" or "false")
            writer.WriteBooleanValue(value == "true");
        else if (FieldRules.IsNumber(type) && IsNumber(value))
            writer.WriteRawValue(value);
        else
            writer.WriteStringValue(value);
    }

    private static Type ValueType(JsonPropertyInfo member)
    {
        var type = OptionalMembers.ValueTypeOf(member.PropertyType) ?? member.PropertyType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }

    private static bool IsNumber(string text)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
            return false;
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
            return reader.Read() && reader.TokenType == JsonTokenType.Number && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
