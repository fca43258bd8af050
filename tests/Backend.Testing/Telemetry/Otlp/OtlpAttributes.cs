using System.Globalization;

namespace Backend.Testing.Telemetry.Otlp;

/// <summary>Takes attributes out of OTLP's messages, as text.</summary>
internal static class OtlpAttributes
{
    /// <summary>Adds a KeyValue: key (1), value (2).</summary>
    public static void Add(Dictionary<string, string> attributes, ReadOnlySpan<byte> message)
    {
        var (key, value) = ("", "");
        for (var field = new ProtobufReader(message); field.Read();)
        {
            if (field.Field == 1)
                key = field.Text;
            else
                value = Value(field.Bytes);
        }

        // Scopes of log lines may repeat a name.
        attributes[key] = value;
    }

    /// <summary>An AnyValue.</summary>
    public static string Value(ReadOnlySpan<byte> message)
    {
        var value = new ProtobufReader(message);
        if (!value.Read())
            return "";
        return value.Field switch
        {
            2 => value.Number == 0 ? "false" : "true",
            3 => ((long)value.Number).ToString(CultureInfo.InvariantCulture),
            4 => BitConverter.UInt64BitsToDouble(value.Number).ToString(CultureInfo.InvariantCulture),
            _ => value.Text,
        };
    }
}
