using System.Data;
using System.Text.Json;
using Backend.Benchmarks.Schema;
using Dapper;
using Npgsql;
using NpgsqlTypes;

namespace Backend.Benchmarks.Contenders.Dapper;

internal sealed class MetadataHandler : SqlMapper.TypeHandler<ContactMetadata>
{
    public override ContactMetadata? Parse(object value) => JsonSerializer.Deserialize((string)value, BenchJson.Default.ContactMetadata);

    public override void SetValue(IDbDataParameter parameter, ContactMetadata? value)
    {
        parameter.Value = value is null ? DBNull.Value : JsonSerializer.Serialize(value, BenchJson.Default.ContactMetadata);
        ((NpgsqlParameter)parameter).NpgsqlDbType = NpgsqlDbType.Jsonb;
    }
}
