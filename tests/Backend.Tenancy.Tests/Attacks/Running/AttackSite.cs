using Backend.Data.Execution;
using Backend.Development;
using Backend.Tenancy.Tests.Mutations;
using Backend.Testing.Databases;
using Backend.Testing.Shop;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Backend.Tenancy.Tests.Attacks.Running;

/// <summary>A database with the tables of all modules and rows of two organizations, which attackers log in to.</summary>
internal sealed class AttackSite : IAsyncDisposable
{
    private readonly TestDatabase _database;

    private readonly Dictionary<DatabaseRole, NpgsqlConnection> _sessions = [];

    private AttackSite(TestDatabase database, Mutation mutation, ShopDatabase bare)
    {
        _database = database;
        Typed = Layer(database.ConnectionString(DatabaseRole.App), mutation);
        TypedAlone = Layer(bare.ConnectionString(DatabaseRole.App), mutation);
    }

    /// <summary>The data layer, before all walls.</summary>
    public Database Typed { get; }

    /// <summary>The data layer, before a shop without row security.</summary>
    public Database TypedAlone { get; }

    public IReadOnlyList<TenantTable> Tables { get; private set; } = [];

    /// <param name="mutation">What to take away for good.</param>
    /// <param name="bare">A shop without row security, in which nothing is committed.</param>
    public static async Task<AttackSite> CreateAsync(Mutation mutation, ShopDatabase bare)
    {
        var site = new AttackSite(await TestDatabase.CreateAsync(SiteTemplate.Template), mutation, bare);
        var admin = await site.SessionAsync(DatabaseRole.Admin);
        site.Tables = await TenantTables.ReadAsync(admin);
        await ExecuteAsync(admin, mutation.Sql);
        return site;
    }

    /// <summary>Runs an attack through a login of its role, and undoes what it did.</summary>
    public async Task<string> RunAsync(Attack attack) => await RunAsync(attack, await SessionAsync(attack.Role), "begin", "rollback");

    /// <summary>
    /// Takes a defence away in a superuser's transaction, runs the attacks inside it as their roles, and rolls all of it back.
    /// So even roles, which are the cluster's, can be changed without anybody else noticing.
    /// </summary>
    public async Task<IReadOnlyList<(Attack Attack, string Seen)>> ActAsync(Mutation mutation, IEnumerable<Attack> attacks)
    {
        var admin = await SessionAsync(DatabaseRole.Admin);
        await ExecuteAsync(admin, "begin; set local search_path = pg_catalog");
        try
        {
            await ExecuteAsync(admin, mutation.Sql);
            var seen = new List<(Attack, string)>();
            foreach (var attack in attacks.Where(each => !each.NeedsLogin))
                seen.Add((attack, await RunAsync(attack, admin, $"savepoint attack; set local session authorization {attack.Role.Name()}", "rollback to savepoint attack")));
            return seen;
        }
        finally
        {
            await ExecuteAsync(admin, "rollback");
        }
    }

    /// <summary>A session of its own, which the caller closes.</summary>
    public async Task<NpgsqlConnection> LogInAsync(DatabaseRole role)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(_database.ConnectionString(role)) { Pooling = false, IncludeErrorDetail = true }.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var session in _sessions.Values)
            await session.DisposeAsync();
        await Typed.DisposeAsync();
        await TypedAlone.DisposeAsync();
        await _database.DisposeAsync();
    }

    private static Database Layer(string connectionString, Mutation mutation) =>
        new(new DatabaseOptions { ConnectionString = connectionString, CursorKey = mutation.CursorKey }, NullLogger<Database>.Instance, mutation.Filter);

    private async Task<string> RunAsync(Attack attack, NpgsqlConnection session, string begin, string end)
    {
        try
        {
            await ExecuteAsync(session, attack.IsEntered ? $"{begin}; select app.enter('{ShopDatabase.Acme}', false, 0)" : begin);
            return await attack.RunAsync(new Intruder(this, session));
        }
        catch (PostgresException refusal)
        {
            return refusal.SqlState;
        }
        finally
        {
            await ExecuteAsync(session, end);
        }
    }

    private async Task<NpgsqlConnection> SessionAsync(DatabaseRole role)
    {
        if (!_sessions.TryGetValue(role, out var session))
            _sessions[role] = session = await LogInAsync(role);
        return session;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        if (sql.Length == 0)
            return;
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
