using NpgsqlTypes;

namespace Backend.Data.Schema.Types;

/// <summary>
/// A native enum. Its labels travel as text with a cast, so that no client-side type catalog has to be reloaded after a
/// migration.
/// </summary>
internal sealed class EnumType<T>(string schema)
    : ReferenceWireType<T, string>($"{schema}.{EnumLabels<T>.TypeName}", NpgsqlDbType.Text), IEnumType
    where T : struct, Enum
{
    string IEnumType.Schema { get; } = schema;

    string IEnumType.Name => EnumLabels<T>.TypeName;

    IReadOnlyList<string> IEnumType.Labels => EnumLabels<T>.All;

    internal override string UnnestName => "text";

    internal override string? ParameterCast => SqlName;

    internal override string? ReadCast => "text";

    internal override IEnumType Enum => this;

    internal override string? Validate(T value) => EnumLabels<T>.Validate(value);

    internal override string Text(T value) => EnumLabels<T>.Of(value);

    protected override string ToWire(T value) => EnumLabels<T>.Of(value);

    protected override T FromWire(string wire) => EnumLabels<T>.Parse(wire);
}
