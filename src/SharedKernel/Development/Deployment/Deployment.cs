using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Backend.Development.Server;
using Npgsql;

namespace Backend.Development;

/// <summary>Roles, their passwords and the database <c>backend</c>; runs when the SQL has changed, and else costs one hash.</summary>
internal static class Deployment
{
    public const string Database = "backend";

    public static async Task EnsureAsync(Endpoint endpoint, Layout layout, Passwords passwords, Action<string> report, CancellationToken ct)
    {
        var hash = Hash(passwords);
        if (File.Exists(layout.DeployedHash) && await File.ReadAllTextAsync(layout.DeployedHash, ct) == hash)
            return;
        report("Creating roles and the database " + Database);

        await using (var server = await endpoint.OpenAdminAsync("postgres", ct))
        {
            await ExecuteAsync(server, Deploy.Roles, ct);
            await ExecuteAsync(server, PasswordStatements(passwords), ct);
            if (!await ExistsAsync(server, ct))
                await ExecuteAsync(server, $"create database {Database}", ct);
        }

        await using (var database = await endpoint.OpenAdminAsync(Database, ct))
        {
            await ExecuteAsync(database, Deploy.Database, ct);
            await ExecuteAsync(database, Deploy.Grants, ct);
        }

        await File.WriteAllTextAsync(layout.DeployedHash, hash, ct);
    }

    private static string Hash(Passwords passwords) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
            string.Join('\0', Deploy.Roles, Deploy.Database, Deploy.Grants, PasswordStatements(passwords)))));

    // Role names are constants and passwords hexadecimal: nothing here needs quoting.
    private static string PasswordStatements(Passwords passwords)
    {
        var text = new StringBuilder();
        foreach (var role in Enum.GetValues<DatabaseRole>().Where(role => role != DatabaseRole.Admin))
            text.Append(CultureInfo.InvariantCulture, $"alter role {role.Name()} password '{passwords[role]}';\n");
        return text.ToString();
    }

    private static async Task<bool> ExistsAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("select 1 from pg_database where datname = $1", connection);
        command.Parameters.AddWithValue(Database);
        return await command.ExecuteScalarAsync(ct) is not null;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(ct);
    }
}
