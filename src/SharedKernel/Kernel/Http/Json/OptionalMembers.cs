using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using Backend.Data.Schema;

namespace Backend.Kernel.Http.Json;

/// <summary>Makes members of type <see cref="Optional{T}"/> optional: never required, left out when unset, null only where the declaration says so.</summary>
internal static class OptionalMembers
{
    public static Type? ValueTypeOf(Type type)
        => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>) ? type.GetGenericArguments()[0] : null;

    public static void Configure(JsonTypeInfo type)
    {
        foreach (var member in type.Properties)
        {
            if (ValueTypeOf(member.PropertyType) is not { } value)
                continue;
            member.IsRequired = false;
            member.CustomConverter = OptionalConverterFactory.Create(value, TakesNull(member));
            member.ShouldSerialize = typeof(OptionalMembers)
                .GetMethod(nameof(IsSet), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(value).CreateDelegate<Func<object, object?, bool>>();
        }
    }

    /// <summary>Whether a member may be null, seen through <see cref="Optional{T}"/>.</summary>
    public static bool TakesNull(JsonPropertyInfo member)
    {
        if (ValueTypeOf(member.PropertyType) is not { } value)
            return HasNull(member.PropertyType) && member is { IsSetNullable: true, AssociatedParameter: null or { IsNullable: true } };
        if (value.IsValueType)
            return HasNull(value);
        return member.AttributeProvider is not PropertyInfo property
            || new NullabilityInfoContext().Create(property).GenericTypeArguments[0].ReadState != NullabilityState.NotNull;
    }

    private static bool HasNull(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    private static bool IsSet<T>(object _, object? value) => value is Optional<T> { IsSet: true };
}
