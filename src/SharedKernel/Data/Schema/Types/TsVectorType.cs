using NpgsqlTypes;

namespace Backend.Data.Schema.Types;

/// <summary><c>tsvector</c>: the server makes it from other columns.</summary>
internal sealed class TsVectorType() : ReferenceType<NpgsqlTsVector>("tsvector", NpgsqlDbType.TsVector)
{
    internal override string Text(NpgsqlTsVector value) => value.ToString();
}
