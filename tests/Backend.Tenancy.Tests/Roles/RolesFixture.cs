using Backend.Development;
using Backend.Testing.Databases;

namespace Backend.Tenancy.Tests.Roles;

/// <summary>One database per fixture; a session is opened per test and ends with it, and its transaction with it.</summary>
public abstract class RolesFixture
{
    private readonly List<Attacker> sessions = [];
    private TestDatabase? database;

    private protected TestDatabase Database => database!;

    [OneTimeSetUp]
    public async Task CreateDatabase() => database = await TestDatabase.CreateAsync(StandIn.Template);

    [OneTimeTearDown]
    public async Task DropDatabase()
    {
        if (database is not null)
            await database.DisposeAsync();
    }

    [TearDown]
    public async Task EndSessions()
    {
        foreach (var session in sessions)
            await session.DisposeAsync();
        sessions.Clear();
    }

    private protected async Task<Attacker> LogInAsync(DatabaseRole role = DatabaseRole.App)
    {
        var session = await Attacker.LogInAsync(Database, role);
        sessions.Add(session);
        return session;
    }
}
