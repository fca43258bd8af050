using System.Globalization;
using Npgsql;

namespace Backend.Testing.Poolers;

/// <summary>The ini file and the list of users, in a directory of their own.</summary>
internal static class PgBouncerFiles
{
    public const string Ini = "pgbouncer.ini";

    public static string Write(int port, PoolMode mode, int poolSize, IReadOnlyList<NpgsqlConnectionStringBuilder> roles, IEnumerable<string> settings)
    {
        var directory = Directory.CreateTempSubdirectory("backend-pgbouncer-").FullName;
        var users = Path.Combine(directory, "users.txt");
        File.WriteAllLines(users, roles.DistinctBy(role => role.Username).Select(role => $"{Quoted(role.Username)} {Quoted(role.Password)}"));
        string[] lines =
        [
            "[databases]",
            string.Create(CultureInfo.InvariantCulture, $"* = host={roles[0].Host} port={roles[0].Port}"),
            "[pgbouncer]",
            "listen_addr = 127.0.0.1",
            string.Create(CultureInfo.InvariantCulture, $"listen_port = {port}"),
            "unix_socket_dir =",
            "auth_type = scram-sha-256",
            $"auth_file = {users}",
            $"pool_mode = {(mode == PoolMode.Session ? "session" : "transaction")}",
            string.Create(CultureInfo.InvariantCulture, $"default_pool_size = {poolSize}"),
            "max_client_conn = 1000",
            .. settings,
        ];
        File.WriteAllLines(Path.Combine(directory, Ini), lines);
        return directory;
    }

    private static string Quoted(string? text) => $"\"{text?.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
