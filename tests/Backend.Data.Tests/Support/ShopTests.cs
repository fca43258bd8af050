using Backend.Data.Execution;
using Backend.Data.Sql;
using Backend.Data.Tenancy;
using Backend.Development;
using Backend.Testing.Logging;
using Backend.Testing.Shop;

namespace Backend.Data.Tests.Support;

/// <summary>A fixture with a shop of its own, and units of work of Acme in it.</summary>
internal abstract class ShopTests
{
    protected ShopDatabase Shop { get; private set; } = null!;

    protected Database Database { get; private set; } = null!;

    protected RecordingLogger<Database> Log { get; } = new();

    [OneTimeSetUp]
    public async Task CreateShopAsync()
    {
        Shop = await ShopDatabase.CreateAsync();
        Database = Open();
    }

    [OneTimeTearDown]
    public async Task DropShopAsync()
    {
        if (Database is not null)
            await Database.DisposeAsync();
        if (Shop is not null)
            await Shop.DisposeAsync();
    }

    /// <summary>Another pool to the shop, as the app role.</summary>
    protected Database Open(int connections = 5, string? connectionString = null, OrganizationFilter filter = OrganizationFilter.On) => new(
        new DatabaseOptions { ConnectionString = connectionString ?? Shop.ConnectionString(DatabaseRole.App), MaxPoolSize = connections, CursorKey = RecordingUnitOfWork.SharedCursorKey },
        Log,
        filter);

    /// <summary>Commits what the work wrote.</summary>
    protected Task<T> WriteAsync<T>(Func<IUnitOfWork, CancellationToken, Task<T>> work, OrganizationId? organization = null) =>
        Database.RunAsync(organization ?? ShopDatabase.Acme, UnitOfWorkOptions.ReadWrite, work, CancellationToken.None);

    /// <summary>Runs without a transaction.</summary>
    protected Task<T> ReadAsync<T>(Func<IUnitOfWork, CancellationToken, Task<T>> work, OrganizationId? organization = null) =>
        Database.RunAsync(organization ?? ShopDatabase.Acme, UnitOfWorkOptions.ReadOnly, work, CancellationToken.None);

    /// <summary>Runs in a transaction and rolls it back, so that tests of one fixture see the same rows.</summary>
    protected async Task<T> TryAsync<T>(Func<IUnitOfWork, CancellationToken, Task<T>> work, OrganizationId? organization = null)
    {
        T result = default!;
        try
        {
            await WriteAsync<T>(
                async (unit, ct) =>
                {
                    result = await work(unit, ct);
                    throw new RolledBackException();
                },
                organization);
        }
        catch (RolledBackException)
        {
            // Meant: the test has what it came for.
        }

        return result;
    }

    private sealed class RolledBackException : Exception;
}
