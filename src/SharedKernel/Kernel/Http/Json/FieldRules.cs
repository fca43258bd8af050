using System.Text.Json;

namespace Backend.Kernel.Http.Json;

/// <summary>What callers are told about a field. No sentence repeats the input.</summary>
internal static class FieldRules
{
    public const string Required = "is required";
    public const string NotNull = "must not be null";
    public const string Unknown = "is not a known field";
    public const string Repeated = "appears more than once";
    public const string ReadOnly = "cannot be set";
    public const string NoNul = "must not contain the NUL character";
    public const string Unicode = "must be valid Unicode text";
    public const string Object = "must be an object";
    public const string Array = "must be an array";

    public static string For(Type type, JsonElement value)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return value.ValueKind == JsonValueKind.String ? Unicode : "must be text";
        if (type == typeof(bool))
            return "must be true or false";
        if (type == typeof(Guid))
            return "must be a uuid";
        if (type == typeof(DateOnly))
            return "must be a date such as 2026-01-31";
        if (Bounds(type) is { } bounds)
            return $"must be a whole number from {bounds}";
        return IsNumber(type) ? "must be a number" : "has a wrong type";
    }

    public static bool IsNumber(Type type) => Bounds(type) is not null || type == typeof(decimal) || type == typeof(double) || type == typeof(float);

    private static string? Bounds(Type type) => Type.GetTypeCode(type) switch
    {
        _ when type.IsEnum => null,
        TypeCode.Int16 => $"{short.MinValue} to {short.MaxValue}",
        TypeCode.Int32 => $"{int.MinValue} to {int.MaxValue}",
        TypeCode.Int64 => $"{long.MinValue} to {long.MaxValue}",
        _ => null,
    };
}
