using System.Text.Json.Serialization.Metadata;

namespace Backend.Kernel.Http.Json;

/// <summary>A member that is computed cannot be set: naming it in a request is an error, where the framework would skip it in silence.</summary>
internal static class ComputedMembers
{
    public static void Refuse(JsonTypeInfo type)
    {
        foreach (var member in type.Properties)
        {
            if (IsComputed(member))
                member.Set = static (_, _) => throw new FieldException(FieldRules.ReadOnly);
        }
    }

    private static bool IsComputed(JsonPropertyInfo member) => member.Set is null && member.AssociatedParameter is null && !member.IsExtensionData;
}
