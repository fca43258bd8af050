using NpgsqlTypes;

namespace Backend.Data.Schema.Types;

/// <summary>A reference type that the driver carries as it is.</summary>
internal abstract class ReferenceType<T>(string sqlName, NpgsqlDbType dbType) : ReferenceWireType<T, T>(sqlName, dbType)
    where T : class
{
    protected override bool IsIdentity => true;

    protected override T ToWire(T value) => value;

    protected override T FromWire(T wire) => wire;
}
