using System.Collections.Frozen;
using System.Text.Json;
using Npgsql;
using NpgsqlTypes;

namespace Backend.Data.Schema.Types;

/// <summary>
/// A native enum. Labels are the members' names in snake_case and travel as text with a cast, so that no client-side
/// type catalog has to be reloaded after a migration.
/// </summary>
internal sealed class EnumType<T>(string schema) : ColumnType<T>($"{schema}.{PgName}"), IEnumType, ITextWire<T>
    where T : struct, Enum
{
    private static readonly string PgName = JsonNamingPolicy.SnakeCaseLower.ConvertName(typeof(T).Name);

    private static readonly T[] Members = System.Enum.GetValues<T>();

    private static readonly string[] MemberLabels =
        Array.ConvertAll(Members, member => JsonNamingPolicy.SnakeCaseLower.ConvertName(member.ToString()));

    private static readonly FrozenDictionary<string, T> ByLabel =
        Enumerable.Range(0, Members.Length).ToFrozenDictionary(i => MemberLabels[i], i => Members[i]);

    private static readonly FrozenDictionary<T, string> ByMember =
        Enumerable.Range(0, Members.Length).ToFrozenDictionary(i => Members[i], i => MemberLabels[i]);

    string IEnumType.Schema { get; } = schema;

    string IEnumType.Name => PgName;

    IReadOnlyList<string> IEnumType.Labels => MemberLabels;

    internal override string UnnestName => "text";

    internal override string? ParameterCast => SqlName;

    internal override string? ReadCast => "text";

    internal override IEnumType Enum => this;

    string ITextWire<T>.ToText(T value) => Label(value);

    T ITextWire<T>.FromText(string text) => Parse(text);

    internal override T Read(NpgsqlDataReader reader, int ordinal) => Parse(reader.GetString(ordinal));

    internal override Array ReadArray(NpgsqlDataReader reader, int ordinal) =>
        Array.ConvertAll(reader.GetFieldValue<string[]>(ordinal), Parse);

    internal override NpgsqlParameter Parameter(T value) =>
        new NpgsqlParameter<string> { TypedValue = Label(value), NpgsqlDbType = NpgsqlDbType.Text };

    internal override NpgsqlParameter ArrayParameter(T[] values) => new NpgsqlParameter<string[]>
    {
        TypedValue = Array.ConvertAll(values, Label),
        NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text,
    };

    internal override string? Validate(T value) =>
        ByMember.ContainsKey(value) ? null : $"must be one of {string.Join(", ", MemberLabels)}";

    internal override string Text(T value) => Label(value);

    internal override string Literal(T value) => $"'{Label(value)}'::{SqlName}";

    private static string Label(T value) => ByMember.TryGetValue(value, out var label)
        ? label
        : throw new ArgumentOutOfRangeException(nameof(value), $"{typeof(T).Name} has no such member.");

    private static T Parse(string label) => ByLabel.TryGetValue(label, out var member)
        ? member
        : throw new InvalidOperationException($"The database knows a label of {PgName} that {typeof(T)} does not.");
}
