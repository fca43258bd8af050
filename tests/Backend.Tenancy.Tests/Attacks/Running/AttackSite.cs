using Backend.Data.Execution;
using Backend.Development;
using Backend.Tenancy.Tests.Mutations;
using Backend.Testing.Databases;
using Backend.Testing.Shop;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Backend.Tenancy.Tests.Attacks.Running;

/// <summary>A database with the tables of all modules and rows of two organizations, from which one defence may have been taken.</summary>
internal sealed class AttackSite : IAsyncDisposable
{
    private readonly TestDatabase _database;

    private readonly Mutation _mutation;

    private readonly Dictionary<DatabaseRole, NpgsqlConnection> _sessions = [];

    private AttackSite(TestDatabase database, Mutation mutation, ShopDatabase bare)
    {
        _database = database;
        _mutation = mutation;
        Typed = new Database(Options(database.ConnectionString(DatabaseRole.App)), NullLogger<Database>.Instance, mutation.Filter);
        TypedAlone = new Database(Options(bare.ConnectionString(DatabaseRole.App)), NullLogger<Database>.Instance, mutation.Filter);
    }

    /// <summary>The data layer, before all walls.</summary>
    public Database Typed { get; }

    /// <summary>The data layer, before a shop without row security.</summary>
    public Database TypedAlone { get; }

    public IReadOnlyList<TenantTable> Tables { get; private set; } = [];

    /// <param name="mutation">What to take away.</param>
    /// <param name="bare">A shop without row security, which is only read.</param>
    public static async Task<AttackSite> CreateAsync(Mutation mutation, ShopDatabase bare)
    {
        var site = new AttackSite(await TestDatabase.CreateAsync(SiteTemplate.Template), mutation, bare);
        await using var admin = await site.LogInAsync(DatabaseRole.Admin);
        site.Tables = await TenantTables.ReadAsync(admin);
        if (!mutation.IsOfRoles)
            await ExecuteAsync(admin, mutation.Sql);
        return site;
    }

    /// <summary>Whether an attack can be run with this mutation.</summary>
    public bool Takes(Attack attack) => !(_mutation.IsOfRoles && attack.NeedsLogin);

    /// <summary>Runs an attack and undoes what it did.</summary>
    public async Task<string> RunAsync(Attack attack)
    {
        var (session, isActing) = _mutation.IsOfRoles ? (await ActingAsync(), true) : (await SessionAsync(attack.Role), false);
        await ExecuteAsync(session, isActing ? $"savepoint attack; set local session authorization {attack.Role.Name()}" : "begin");
        try
        {
            if (attack.IsEntered)
                await ExecuteAsync(session, $"select app.enter('{ShopDatabase.Acme}', false, 0)");
            return await attack.RunAsync(new Intruder(this, session));
        }
        finally
        {
            await ExecuteAsync(session, isActing ? "rollback to savepoint attack" : "rollback");
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

    private DatabaseOptions Options(string connectionString) => new() { ConnectionString = connectionString, CursorKey = _mutation.CursorKey };

    private async Task<NpgsqlConnection> SessionAsync(DatabaseRole role)
    {
        if (!_sessions.TryGetValue(role, out var session))
            _sessions[role] = session = await LogInAsync(role);
        return session;
    }

    // Roles are the cluster's: they are changed inside a transaction that never ends well, and attacked from inside it.
    private async Task<NpgsqlConnection> ActingAsync()
    {
        if (_sessions.TryGetValue(DatabaseRole.Admin, out var session))
            return session;
        session = await SessionAsync(DatabaseRole.Admin);
        await ExecuteAsync(session, "begin; set local search_path = pg_catalog");
        await ExecuteAsync(session, _mutation.Sql);
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
