using System.Data.Common;
using Npgsql;
using NpgsqlTypes;

namespace Backend.Benchmarks.Seeding;

/// <summary>A column as raw Npgsql would handle it: its name, the type that PostgreSQL has for it, and how arrays of it travel.</summary>
internal sealed record StoredColumn(string Name, string Type)
{
    private bool IsEnum => Type.Contains('.', StringComparison.Ordinal);

    /// <summary>The values of all rows of an organization.</summary>
    public string Aggregate => $"array_agg(t.{Name}{(IsEnum ? "::text" : "")} order by t.id)";

    /// <summary>The type of the parameter.</summary>
    public string Unnested => IsEnum ? "text[]" : $"{Type}[]";

    /// <summary>The value as the table takes it.</summary>
    public string Inserted(string source) => IsEnum ? $"{source}::{Type}" : source;

    public NpgsqlParameter Parameter(DbDataReader reader, int ordinal) => Type switch
    {
        "uuid" => Of<Guid?>(reader, ordinal, NpgsqlDbType.Uuid),
        "bigint" => Of<long?>(reader, ordinal, NpgsqlDbType.Bigint),
        "integer" => Of<int?>(reader, ordinal, NpgsqlDbType.Integer),
        "boolean" => Of<bool?>(reader, ordinal, NpgsqlDbType.Boolean),
        "timestamp with time zone" => Of<DateTime?>(reader, ordinal, NpgsqlDbType.TimestampTz),
        "jsonb" => Of<string?>(reader, ordinal, NpgsqlDbType.Jsonb),
        _ => Of<string?>(reader, ordinal, NpgsqlDbType.Text),
    };

    private static NpgsqlParameter<T[]> Of<T>(DbDataReader reader, int ordinal, NpgsqlDbType type) =>
        new() { TypedValue = reader.GetFieldValue<T[]>(ordinal), NpgsqlDbType = NpgsqlDbType.Array | type };
}
