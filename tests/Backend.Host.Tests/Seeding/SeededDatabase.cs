using System.Security.Cryptography;
using System.Text;
using Backend.Development;
using Npgsql;

namespace Backend.Host.Tests.Seeding;

/// <summary>Looks at a seeded database past the walls, as the superuser.</summary>
internal sealed class SeededDatabase(Workplace workplace)
{
    // Rows are compared as text.
    private readonly string _connectionString = workplace.Database.ConnectionString(DatabaseRole.Admin) + ";Timezone=UTC";

    public async Task<T> ReadAsync<T>(string sql)
    {
        await using var connection = new NpgsqlConnection(_connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>A digest of all rows of a table, in the order of their keys.</summary>
    public async Task<string> DigestAsync(string table)
    {
        var rows = await ReadAsync<string>($"select string_agg(t::text, e'\\n' order by t.organization_id, t.id) from {table} t");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(rows)))[..16];
    }
}
