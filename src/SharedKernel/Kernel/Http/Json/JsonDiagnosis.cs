using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Backend.Kernel.Errors;

namespace Backend.Kernel.Http.Json;

/// <summary>
/// Says what is wrong with a document that the serializer refused, for all its fields at once. It walks the document
/// beside the type, so that no text of a framework's exception has to be understood. Runs for refused documents only.
/// </summary>
internal sealed class JsonDiagnosis
{
    private const int MostFields = 20;
    private const int LongestPath = 200;
    private const string WholeDocument = "$";
    private static readonly JsonDocumentOptions Lenient = new() { MaxDepth = ApiJson.MaxDepth };

    private readonly Dictionary<string, string[]> _errors = new(StringComparer.Ordinal);
    private bool _malformed;

    private JsonDiagnosis()
    {
    }

    /// <summary>The exception to answer with; null when nothing is wrong.</summary>
    public static RequestException? Of(ReadOnlyMemory<byte> json, JsonTypeInfo type)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            var diagnosis = new JsonDiagnosis();
            diagnosis.Text(document.RootElement, "");
            if (diagnosis._errors.Count == 0)
                diagnosis.Value(document.RootElement, type, "");
            return diagnosis.Verdict();
        }
        catch (JsonException e)
        {
            return new MalformedRequestException(
                $"The body is not valid JSON (line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}).", new Dictionary<string, string[]>());
        }
    }

    private RequestException? Verdict()
    {
        if (_errors.Count == 0)
            return null;
        return _malformed ? new MalformedRequestException("One or more fields cannot be read.", _errors) : new ValidationException(_errors);
    }

    private void Value(JsonElement value, JsonTypeInfo type, string path)
    {
        if (_errors.Count >= MostFields)
            return;
        switch (type.Kind)
        {
            case JsonTypeInfoKind.Object when value.ValueKind != JsonValueKind.Object:
                Malformed(path, FieldRules.Object);
                break;
            case JsonTypeInfoKind.Object:
                Members(value, type, path);
                break;
            case JsonTypeInfoKind.Enumerable when value.ValueKind != JsonValueKind.Array:
                Malformed(path, FieldRules.Array);
                break;
            case JsonTypeInfoKind.Enumerable when type.ElementType is { } element:
                Elements(value, type.Options.GetTypeInfo(element), path);
                break;
            default:
                Leaf(value, type, path);
                break;
        }
    }

    private void Elements(JsonElement value, JsonTypeInfo type, string path)
    {
        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            var element = $"{path}[{index++}]";
            if (item.ValueKind == JsonValueKind.Null && Nullable.GetUnderlyingType(type.Type) is null)
                Invalid(element, FieldRules.NotNull);
            else
                Value(item, type, element);
        }
    }

    private void Members(JsonElement value, JsonTypeInfo type, string path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            var name = Below(path, member.Name);
            seen.Add(member.Name);
            if (type.Properties.FirstOrDefault(p => p.Name == member.Name) is not { } property)
                Malformed(name, FieldRules.Unknown);
            else
                Member(member.Value, property, name);
        }

        foreach (var property in type.Properties.Where(p => p.IsRequired && !seen.Contains(p.Name)))
            Invalid(Below(path, property.Name), FieldRules.Required);
    }

    private void Member(JsonElement value, JsonPropertyInfo property, string path)
    {
        if (property.AssociatedParameter is null && property.AttributeProvider is System.Reflection.PropertyInfo { SetMethod: null })
            Malformed(path, FieldRules.ReadOnly);
        else if (value.ValueKind != JsonValueKind.Null)
            Value(value, property.Options.GetTypeInfo(OptionalMembers.ValueTypeOf(property.PropertyType) ?? property.PropertyType), path);
        else if (!OptionalMembers.TakesNull(property))
            Invalid(path, FieldRules.NotNull);
    }

    private void Leaf(JsonElement value, JsonTypeInfo type, string path)
    {
        try
        {
            value.Deserialize(type);
        }
        catch (JsonException e)
        {
            if (e is FieldException field)
                Invalid(path, field.Reason);
            else
                Malformed(path, FieldRules.For(type.Type, value));
        }
    }

    // At any depth, free-form members included: PostgreSQL stores neither NUL nor half a surrogate pair in text or
    // jsonb, and keeps one of two members of the same name.
    private void Text(JsonElement value, string path)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                var seen = new HashSet<string>(StringComparer.Ordinal);
                foreach (var member in value.EnumerateObject())
                    MemberText(member, seen, path);
                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in value.EnumerateArray())
                    Text(item, $"{path}[{index++}]");
                break;
            case JsonValueKind.String when FaultOf(value.GetString) is { } fault:
                Invalid(path, fault);
                break;
        }
    }

    private void MemberText(JsonProperty member, HashSet<string> seen, string path)
    {
        if (FaultOf(() => member.Name) is { } fault)
        {
            Invalid(path, fault);
            return;
        }

        var name = Below(path, member.Name);
        if (!seen.Add(member.Name))
            Malformed(name, FieldRules.Repeated);
        Text(member.Value, name);
    }

    private static string? FaultOf(Func<string?> read)
    {
        try
        {
            return read()!.Contains('\0', StringComparison.Ordinal) ? FieldRules.NoNul : null;
        }
        catch (InvalidOperationException)
        {
            return FieldRules.Unicode;
        }
    }

    private static string Below(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private void Malformed(string path, string message)
    {
        _malformed = true;
        Invalid(path, message);
    }

    private void Invalid(string path, string message)
    {
        if (_errors.Count < MostFields)
            _errors.TryAdd(path.Length == 0 ? WholeDocument : path.Length <= LongestPath ? path : path[..LongestPath], [message]);
    }
}
