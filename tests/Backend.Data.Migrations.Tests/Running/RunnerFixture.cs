using Backend.Data.Execution;
using Backend.Development;
using Backend.Testing.Databases;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Backend.Data.Migrations.Tests.Running;

/// <summary>Each test has a database of its own, with roles and functions but no table.</summary>
public abstract class RunnerFixture
{
    private protected TestDatabase Server { get; private set; } = null!;

    private protected MigrationRunner Runner { get; private set; } = null!;

    [SetUp]
    public async Task CreateDatabase()
    {
        Server = await TestDatabase.CreateAsync(DatabaseTemplate.Empty);
        Runner = RunnerAs(DatabaseRole.Migrator);
    }

    [TearDown]
    public async Task DropDatabase() => await Server.DisposeAsync();

    private protected MigrationRunner RunnerAs(DatabaseRole role) => new(Server.ConnectionString(role), TimeProvider.System)
    {
        // The files of these tests are about running, and do what no review lets pass.
        Reviews = false,
        Patience = new() { Timeout = TimeSpan.FromMilliseconds(100), FirstPause = TimeSpan.FromMilliseconds(10) },
        Queue = new() { AskEvery = TimeSpan.FromMilliseconds(20) },
    };

    private protected Task<IReadOnlyList<AppliedMigration>> MigrateAsync(IReadOnlyList<ModuleMigrations> modules, IProgress<MigrationProgress>? progress = null) =>
        Runner.MigrateAsync(modules, progress, CancellationToken.None);

    private protected Database ServingPool() =>
        new(new DatabaseOptions { ConnectionString = Server.ConnectionString(DatabaseRole.App) }, NullLogger<Database>.Instance);

    private protected async Task<NpgsqlConnection> ConnectAsync(DatabaseRole role)
    {
        var connection = new NpgsqlConnection(Server.ConnectionString(role) + ";Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>Each row as its columns, joined by spaces.</summary>
    private protected async Task<IReadOnlyList<string>> RowsAsync(string sql)
    {
        await using var connection = await ConnectAsync(DatabaseRole.Admin);
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(string.Join(' ', Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i))));
        return rows;
    }

    private protected Task<IReadOnlyList<string>> JournalAsync() =>
        RowsAsync("select module || '/' || id from platform.migrations order by applied_at, module");
}
