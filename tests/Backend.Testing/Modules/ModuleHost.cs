using Autofac;
using Backend.Data.Execution;
using Backend.Data.Tenancy;
using Backend.Development;
using Backend.Kernel.Identity;
using Backend.Kernel.Jobs.Running;
using Backend.Kernel.Modules;
using Backend.Kernel.Requests;
using Backend.Testing.Databases;
using Backend.Testing.Jobs;
using MediatR;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Backend.Testing.Modules;

/// <summary>
/// Modules on a database of their own: requests go through the real dispatcher and unit of work as the app role. Thread-safe.
/// </summary>
public sealed class ModuleHost : IAsyncDisposable
{
    private readonly TestDatabase database;

    private readonly Database pool;

    private readonly ModuleCatalog catalog;

    private ModuleHost(TestDatabase database, ModuleCatalog catalog, Action<ContainerBuilder>? configure)
    {
        this.database = database;
        this.catalog = catalog;
        pool = new Database(new DatabaseOptions { ConnectionString = database.ConnectionString(DatabaseRole.App) }, NullLogger<Database>.Instance);
        Container = ModuleContainer.Build(catalog, pool, builder =>
        {
            builder.AddBackendWorker(new DatabaseOptions { ConnectionString = database.ConnectionString(DatabaseRole.Worker) });
            configure?.Invoke(builder);
        });
        Jobs = new JobHarness(this);
    }

    /// <summary>The container as the host builds it.</summary>
    public IContainer Container { get; }

    /// <summary>Runs the jobs that were enqueued, when the test says so.</summary>
    public JobHarness Jobs { get; }

    /// <summary>Copies the template and builds the container.</summary>
    /// <param name="catalog">The modules, <c>platform</c> among them.</param>
    /// <param name="template">Their tables; see <see cref="ModuleTemplates"/>.</param>
    /// <param name="configure">What the test replaces in the container.</param>
    public static async Task<ModuleHost> StartAsync(ModuleCatalog catalog, DatabaseTemplate template, Action<ContainerBuilder>? configure = null) =>
        new(await TestDatabase.CreateAsync(template), catalog, configure);

    /// <summary>A new organization, and a caller in it who has every scope of the modules.</summary>
    public async Task<OrganizationContext> NewOrganizationAsync()
    {
        var organization = new OrganizationId(Guid.CreateVersion7());
        await new OrganizationRegistry(database.ConnectionString(DatabaseRole.Migrator)).CreateAsync(organization, "Test", CancellationToken.None);
        var scopes = catalog.Modules.SelectMany(module => module.Requests).Select(request => request.Scope);
        return new OrganizationContext(organization, "tester", scopes.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Sends a request as the HTTP endpoints do.</summary>
    public Task<TResponse> SendAsync<TResponse>(OrganizationContext caller, IRequest<TResponse> request, CancellationToken cancellationToken = default) =>
        Container.Resolve<IDispatcher>().SendAsync(caller, request, cancellationToken);

    /// <summary>Sends a request with a limit or an idempotency key.</summary>
    public Task<RequestOutcome<TResponse>> SendAsync<TResponse>(
        OrganizationContext caller, IRequest<TResponse> request, RequestOptions options, CancellationToken cancellationToken = default) =>
        Container.Resolve<IDispatcher>().SendAsync(caller, request, options, cancellationToken);

    /// <summary>Npgsql's key=value form, of the host's database.</summary>
    public string ConnectionString(DatabaseRole role) => database.ConnectionString(role);

    /// <summary>A connection beside the application's, which the caller closes.</summary>
    public async Task<NpgsqlConnection> OpenAsync(DatabaseRole role)
    {
        var connection = new NpgsqlConnection(database.ConnectionString(role));
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>Runs a statement as the superuser, whom no wall holds.</summary>
    public async Task ExecuteAsync(string sql, params object[] values)
    {
        await using var connection = await OpenAsync(DatabaseRole.Admin);
        await using var command = Command(sql, values, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Reads one value as the superuser, whom no wall holds.</summary>
    public async Task<T> ReadAsync<T>(string sql, params object[] values)
    {
        await using var connection = await OpenAsync(DatabaseRole.Admin);
        await using var command = Command(sql, values, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Ends when a condition of the database holds, asked as the superuser.</summary>
    public async Task WhenAsync(string condition)
    {
        while (!await ReadAsync<bool>(condition))
            await Task.Delay(TimeSpan.FromMilliseconds(20));
    }

    /// <summary>Closes the pool and drops the database.</summary>
    public async ValueTask DisposeAsync()
    {
        await Container.DisposeAsync();
        await pool.DisposeAsync();
        await database.DisposeAsync();
    }

    private static NpgsqlCommand Command(string sql, object[] values, NpgsqlConnection connection)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
            command.Parameters.AddWithValue(value);
        return command;
    }
}
