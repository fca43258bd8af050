using NpgsqlTypes;

namespace Backend.Data.Schema.Types;

/// <summary><c>bytea</c>.</summary>
internal sealed class ByteaType() : ReferenceType<byte[]>("bytea", NpgsqlDbType.Bytea)
{
    internal override string Text(byte[] value) => $"\\x{Convert.ToHexStringLower(value)}";
}
