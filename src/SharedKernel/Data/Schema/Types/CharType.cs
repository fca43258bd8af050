using NpgsqlTypes;

namespace Backend.Data.Schema.Types;

/// <summary>
/// <c>char(n)</c>. PostgreSQL pads it with blanks and ignores them in every comparison, so they are not read either: two
/// values are equal here exactly when they are there.
/// </summary>
internal sealed class CharType(int length) : TextType($"char({length})", length, NpgsqlDbType.Char)
{
    // char without a length would be char(1).
    internal override string CastName => "bpchar";

    protected override bool IsIdentity => false;

    protected override string FromWire(string wire) => wire.TrimEnd(' ');
}
