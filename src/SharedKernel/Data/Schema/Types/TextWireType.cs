using NpgsqlTypes;

namespace Backend.Data.Schema.Types;

/// <summary>A type that the driver does not know. It travels as PostgreSQL's own text of it, with a cast.</summary>
internal abstract class TextWireType<T>(string sqlName, string castName) : ReferenceWireType<T, string>(sqlName, NpgsqlDbType.Text)
{
    internal sealed override string CastName => castName;

    internal sealed override string UnnestName => "text";

    internal sealed override string? ParameterCast => castName;

    internal sealed override string? ReadCast => "text";
}
