using System.Collections;
using System.Reflection;
using System.Text.Json;

namespace Backend.Host.Tests.Idempotency;

/// <summary>Makes an object of any type of requests and responses, with a value in every member.</summary>
internal static class Filled
{
    public static object Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (Simple(type) is { } simple)
            return simple;
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(type.GetEnumValues().Length - 1)!;
        if (type.IsArray)
            return ListOf(type.GetElementType()!).GetType().GetMethod("ToArray")!.Invoke(ListOf(type.GetElementType()!), null)!;
        if (type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)))
            return type.GetGenericArguments() is [var key, var value] ? DictionaryOf(key, value) : ListOf(type.GetGenericArguments()[0]);
        return Made(type);
    }

    private static object? Simple(Type type) => Type.GetTypeCode(type) switch
    {
        _ when type.IsEnum => null,
        TypeCode.String => "text",
        TypeCode.Boolean => true,
        TypeCode.Int16 => (short)7,
        TypeCode.Int32 => 7,
        TypeCode.Int64 => 7L,
        TypeCode.Decimal => 7.5m,
        TypeCode.Double => 7.5,
        _ when type == typeof(Guid) => Guid.Parse("01970000-0000-7000-8000-000000000001"),
        _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2026, 1, 31, 12, 0, 0, 123, 456, TimeSpan.Zero),
        _ when type == typeof(DateOnly) => new DateOnly(2026, 1, 31),
        _ when type == typeof(TimeSpan) => TimeSpan.FromSeconds(7),
        _ when type == typeof(JsonElement) => JsonElement.Parse("""{"a":[1,null,"x"]}"""),
        _ => null,
    };

    private static IList ListOf(Type element)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        list.Add(Of(element));
        return list;
    }

    private static IDictionary DictionaryOf(Type key, Type value)
    {
        var dictionary = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(key, value))!;
        dictionary.Add(Of(key), Of(value));
        return dictionary;
    }

    private static object Made(Type type)
    {
        var constructor = type.GetConstructors(BindingFlags.Public | BindingFlags.Instance).OrderByDescending(c => c.GetParameters().Length).FirstOrDefault();
        var made = constructor is null
            ? Activator.CreateInstance(type)!
            : constructor.Invoke([.. constructor.GetParameters().Select(parameter => Of(parameter.ParameterType))]);
        var given = constructor?.GetParameters().Select(parameter => parameter.Name).ToHashSet(StringComparer.OrdinalIgnoreCase) ?? [];
        foreach (var property in type.GetProperties().Where(p => p.CanWrite && !given.Contains(p.Name)))
            property.SetValue(made, Of(property.PropertyType));
        return made;
    }
}
