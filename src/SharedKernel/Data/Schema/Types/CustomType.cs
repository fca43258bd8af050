namespace Backend.Data.Schema.Types;

/// <summary>A type that only its author knows, as PostgreSQL's text of it.</summary>
internal sealed class CustomType(string sqlName) : TextWireType<string>(sqlName, sqlName.Split('(')[0])
{
    internal override string Text(string value) => value;

    protected override string ToWire(string value) => value;

    protected override string FromWire(string wire) => wire;
}
