using System.Collections.Frozen;
using System.Text.Json;

namespace Backend.Data.Schema.Types;

/// <summary>The names of an enum and of its members in PostgreSQL: those of C# in snake_case.</summary>
internal static class EnumLabels<T>
    where T : struct, Enum
{
    private static readonly T[] Members = Enum.GetValues<T>();

    private static readonly FrozenDictionary<string, T> ByLabel = Members.ToFrozenDictionary(InSnakeCase);

    private static readonly FrozenDictionary<T, string> ByMember = Members.ToFrozenDictionary(member => member, InSnakeCase);

    public static string TypeName { get; } = JsonNamingPolicy.SnakeCaseLower.ConvertName(typeof(T).Name);

    /// <summary>In the order of the members, which is their order in comparisons of a native enum.</summary>
    public static IReadOnlyList<string> All { get; } = Array.ConvertAll(Members, InSnakeCase);

    public static string? Validate(T value) =>
        ByMember.ContainsKey(value) ? null : $"must be one of {string.Join(", ", All)}";

    public static string Of(T value) => ByMember.TryGetValue(value, out var label)
        ? label
        : throw new ArgumentOutOfRangeException(nameof(value), $"{typeof(T).Name} has no such member.");

    public static T Parse(string label) => ByLabel.TryGetValue(label, out var member)
        ? member
        : throw new InvalidOperationException($"The database knows a label of {TypeName} that {typeof(T)} does not.");

    private static string InSnakeCase(T member) => JsonNamingPolicy.SnakeCaseLower.ConvertName(member.ToString());
}
