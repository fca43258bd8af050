using Backend.Data.Execution;
using Backend.Data.Tenancy;
using Backend.Development;
using Backend.Host;
using Backend.Kernel.Identity;
using Backend.Testing.Clusters;
using Backend.Testing.Databases;
using Backend.Testing.Modules;

namespace Backend.Testing.Hosting;

/// <summary>
/// What a host needs around it: a database, and a directory of its own with the key that tokens are signed with. It
/// outlives the hosts that are started in it.
/// </summary>
internal sealed class Workplace : IAsyncDisposable
{
    public const string AllScopes = "contacts:read contacts:write orders:read orders:write licenses:read licenses:write ops:read ops:write";

    private static readonly TimeSpan TokenLifetime = TimeSpan.FromHours(1);

    private readonly SigningKeys _keys;

    private readonly TokenIssuer _issuer;

    private Workplace(TestDatabase database, string directory)
    {
        Database = database;
        Directory = directory;
        _keys = SigningKeys.Development(Path.Combine(directory, ".data"));
        _issuer = new TokenIssuer(_keys, TimeProvider.System);
        Variables = new(StringComparer.Ordinal)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["DATABASE_URL"] = database.ConnectionString(DatabaseRole.App),
            ["DATABASE_MIGRATOR_URL"] = database.ConnectionString(DatabaseRole.Migrator),
        };
    }

    public TestDatabase Database { get; }

    public string Directory { get; }

    /// <summary>The environment of hosts started from now on.</summary>
    public Dictionary<string, string> Variables { get; }

    public string KeyFile => Path.Combine(Directory, ".data", "keys", "token-signing.pem");

    /// <summary>On a database as far as all migrations, without an organization.</summary>
    public static Task<Workplace> CreateAsync() => CreateAsync(ModuleTemplates.Migrated(ModuleList.Catalog()));

    public static async Task<Workplace> CreateAsync(DatabaseTemplate template) => On(await TestDatabase.CreateAsync(template));

    /// <summary>On a database as far as all migrations, of a server of the test's own.</summary>
    public static async Task<Workplace> CreateAsync(PrivateCluster cluster) =>
        On(await cluster.CreateDatabaseAsync(ModuleTemplates.Migrated(ModuleList.Catalog())));

    /// <summary>Hosts started from now on may run jobs.</summary>
    public Workplace WithWorkers()
    {
        Variables["DATABASE_WORKER_URL"] = Database.ConnectionString(DatabaseRole.Worker);
        return this;
    }

    public HostProcess Start(params string[] arguments) => HostProcess.Start(Directory, Variables, arguments);

    /// <summary>Runs a command to its end.</summary>
    public Task<Ended> RunAsync(params string[] arguments) => Ended.RunAsync(Directory, Variables, arguments);

    public async Task<OrganizationId> NewOrganizationAsync(string name = "Example")
    {
        var id = new OrganizationId(Guid.CreateVersion7());
        await new OrganizationRegistry(Database.ConnectionString(DatabaseRole.Migrator)).CreateAsync(id, name, CancellationToken.None);
        return id;
    }

    public string Token(OrganizationId organization, string scopes = AllScopes) =>
        _issuer.Issue(organization, "tester", scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries), TokenLifetime);

    public async ValueTask DisposeAsync()
    {
        _keys.Dispose();
        await Database.DisposeAsync();
        System.IO.Directory.Delete(Directory, recursive: true);
    }

    private static Workplace On(TestDatabase database) => new(database, System.IO.Directory.CreateTempSubdirectory("backend-host-").FullName);
}
