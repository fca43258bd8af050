using Backend.Data.Execution;
using Backend.Data.Migrations;
using Backend.Data.Tenancy;
using Backend.Development;
using Backend.Tenancy.Tests.Roles;
using Backend.Tenancy.Tests.SelfTest.Samples;
using Backend.Testing.Databases;
using Microsoft.Extensions.Logging.Abstractions;

namespace Backend.Tenancy.Tests.SelfTest;

/// <summary>A database with good walls, which each test breaks in one way, as only a superuser could.</summary>
public abstract class SelfTestFixture
{
    private static readonly DatabaseTemplate Template = new("self-test 1\n" + SchemaExport.Ddl([Tables.Module]), async database =>
    {
        await using var migrator = await Attacker.LogInAsync(database, DatabaseRole.Migrator);
        await migrator.RunAsync("set role backend_owner");
        await migrator.RunAsync(SchemaExport.Ddl([Tables.Module]));
    });

    private TestDatabase _database = null!;

    [SetUp]
    public async Task CreateDatabase() => _database = await TestDatabase.CreateAsync(Template);

    [TearDown]
    public async Task DropDatabase() => await _database.DisposeAsync();

    private protected string DatabaseName => _database.Name;

    private protected async Task BreakAsync(string sql)
    {
        await using var admin = await Attacker.LogInAsync(_database, DatabaseRole.Admin);
        await admin.RunAsync(sql);
    }

    private protected async Task<IReadOnlyList<string>> ViolationsAsync(DatabaseRole role = DatabaseRole.App)
    {
        await using var pool = new Database(new DatabaseOptions { ConnectionString = _database.ConnectionString(role) }, NullLogger<Database>.Instance);
        return await TenancySelfTest.RunAsync(pool, [Tables.Module], CancellationToken.None);
    }
}
