using System.Security.Cryptography;
using System.Text;
using Backend.Data.Execution;
using Backend.Development;
using Npgsql;

namespace Backend.Testing.Databases;

/// <summary>
/// The server that DATABASE_ADMIN_URL names, as its superuser. Roles are created when missing. A role without a password
/// gets one derived from the URL and the role's name, so that test processes side by side agree on it; it stays after the
/// run, and is as secret as the URL. A role that has another password is left alone, and the run refused: that server
/// serves someone.
/// </summary>
internal sealed class GivenServer : IServer
{
    public const string Variable = "DATABASE_ADMIN_URL";

    private readonly NpgsqlConnectionStringBuilder admin;

    private GivenServer(NpgsqlConnectionStringBuilder admin) => this.admin = admin;

    public string MaintenanceDatabase => admin.Database ?? "postgres";

    public static async Task<IServer> PrepareAsync(string url, CancellationToken ct)
    {
        var server = new GivenServer(new NpgsqlConnectionStringBuilder(ConnectionUrl.ToConnectionString(url)));
        await using var connection = await Sql.OpenAsync(server.ConnectionString(DatabaseRole.Admin, server.MaintenanceDatabase), ct);
        await connection.LockAsync("roles", ct);
        await connection.ExecuteAsync(Deploy.Roles, ct);
        foreach (var role in Enum.GetValues<DatabaseRole>().Where(role => role != DatabaseRole.Admin))
            await server.EnsurePasswordAsync(connection, role, ct);
        return server;
    }

    public string ConnectionString(DatabaseRole role, string database)
    {
        var builder = new NpgsqlConnectionStringBuilder(admin.ConnectionString) { Database = database };
        if (role != DatabaseRole.Admin)
        {
            builder.Username = role.Name();
            builder.Password = PasswordOf(role);
        }

        return builder.ConnectionString;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task EnsurePasswordAsync(NpgsqlConnection connection, DatabaseRole role, CancellationToken ct)
    {
        if (await connection.ScalarAsync<bool>("select rolpassword is null from pg_authid where rolname = $1", ct, role.Name()))
        {
            // Role names are constants and passwords hexadecimal: nothing here needs quoting.
            await connection.ExecuteAsync($"alter role {role.Name()} password '{PasswordOf(role)}'", ct);
            return;
        }

        try
        {
            await using var attempt = await Sql.OpenAsync(ConnectionString(role, MaintenanceDatabase), ct);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InvalidPassword)
        {
            throw new InvalidOperationException(
                $"{role.Name()} has a password on the server that {Variable} names. Tests do not change it: name a server of their own, " +
                $"or remove the password (alter role {role.Name()} password null).", e);
        }
    }

    private string PasswordOf(DatabaseRole role) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(string.Join('\0', admin.Host, admin.Port, admin.Username, admin.Password)),
            Encoding.UTF8.GetBytes(role.Name())));
}
