using Npgsql;

namespace Backend.Development.Server;

/// <summary>Connection strings of one running server.</summary>
internal sealed class Endpoint(int port, Passwords passwords)
{
    public const string Host = "127.0.0.1";

    public int Port => port;

    public string ConnectionString(DatabaseRole role, string database) => new NpgsqlConnectionStringBuilder
    {
        Host = Host,
        Port = port,
        Database = database,
        Username = role.Name(),
        Password = passwords[role],
    }.ConnectionString;

    public string Url(DatabaseRole role, string database) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"postgres://{role.Name()}:{passwords[role]}@{Host}:{port}/{Uri.EscapeDataString(database)}");

    /// <summary>A superuser's connection of its own, outside any pool.</summary>
    public async Task<NpgsqlConnection> OpenAdminAsync(string database, CancellationToken ct)
    {
        var text = new NpgsqlConnectionStringBuilder(ConnectionString(DatabaseRole.Admin, database)) { Pooling = false };
        var connection = new NpgsqlConnection(text.ConnectionString);
        try
        {
            await connection.OpenAsync(ct);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
