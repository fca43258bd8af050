using Backend.Development;
using Backend.Testing.Databases;
using Npgsql;

namespace Backend.Tenancy.Tests.Roles;

/// <summary>One session of a role, with the statements of the tests.</summary>
internal sealed class Attacker : IAsyncDisposable
{
    private Attacker(NpgsqlConnection connection) => Connection = connection;

    public NpgsqlConnection Connection { get; }

    public static async Task<Attacker> LogInAsync(TestDatabase database, DatabaseRole role)
    {
        var connection = new NpgsqlConnection(database.ConnectionString(role) + ";Pooling=false");
        await connection.OpenAsync();
        return new Attacker(connection);
    }

    public async Task<Attacker> InAsync(Guid organization, bool readOnly = false, int timeout = 0)
    {
        await BeginAsync();
        await EnterAsync(organization, readOnly, timeout);
        return this;
    }

    public Task BeginAsync() => RunAsync("begin");

    public Task EnterAsync(Guid? organization, bool readOnly = false, int timeout = 0) =>
        RunAsync("select app.enter($1, $2, $3)", Parameter(organization), new NpgsqlParameter { Value = readOnly }, new NpgsqlParameter { Value = timeout });

    public Task<int> RunAsync(string sql) => RunAsync(sql, []);

    public async Task<int> RunAsync(string sql, params NpgsqlParameter[] parameters)
    {
        await using var command = new NpgsqlCommand(sql, Connection);
        command.Parameters.AddRange(parameters);
        return await command.ExecuteNonQueryAsync();
    }

    public async Task<object?> ReadAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, Connection);
        return await command.ExecuteScalarAsync();
    }

    public async Task<IReadOnlyList<string>> BodiesAsync(string sql = "select body from m.t")
    {
        await using var command = new NpgsqlCommand(sql, Connection);
        await using var reader = await command.ExecuteReaderAsync();
        var bodies = new List<string>();
        while (await reader.ReadAsync())
            bodies.Add(reader.GetString(0));
        return bodies;
    }

    /// <summary>Runs a statement that must fail, and returns the server's refusal.</summary>
    public async Task<PostgresException> RefusedAsync(string sql) =>
        (await RefusalOf(() => RunAsync(sql))) ?? throw new AssertionException("The server did not refuse: " + sql);

    public async Task<PostgresException?> RefusalOf(Func<Task> statement)
    {
        try
        {
            await statement();
            return null;
        }
        catch (PostgresException refusal)
        {
            return refusal;
        }
    }

    public ValueTask DisposeAsync() => Connection.DisposeAsync();

    private static NpgsqlParameter Parameter(Guid? value) =>
        new() { Value = value is { } id ? id : DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Uuid };
}
