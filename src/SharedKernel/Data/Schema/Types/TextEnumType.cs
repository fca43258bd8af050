using NpgsqlTypes;

namespace Backend.Data.Schema.Types;

/// <summary><c>text</c> that holds the labels of an enum and, by a CHECK of its column, nothing else.</summary>
internal sealed class TextEnumType<T>() : ReferenceWireType<T, string>("text", NpgsqlDbType.Text)
    where T : struct, Enum
{
    internal override string? Validate(T value) => EnumLabels<T>.Validate(value);

    internal override string Text(T value) => EnumLabels<T>.Of(value);

    internal override string Literal(T value) => Quoted(value);

    protected override string ToWire(T value) => EnumLabels<T>.Of(value);

    protected override T FromWire(string wire) => EnumLabels<T>.Parse(wire);
}
