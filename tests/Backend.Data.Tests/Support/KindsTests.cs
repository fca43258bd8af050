using Backend.Data.Execution;
using Backend.Development;
using Backend.Testing.Kinds;
using Backend.Testing.Logging;
using Backend.Testing.Shop;

namespace Backend.Data.Tests.Support;

/// <summary>A fixture with tables of every kind of its own, and units of work of Acme in them that are rolled back.</summary>
internal abstract class KindsTests
{
    protected KindsDatabase Kinds { get; private set; } = null!;

    private Database Database { get; set; } = null!;

    [OneTimeSetUp]
    public async Task CreateDatabaseAsync()
    {
        Kinds = await KindsDatabase.CreateAsync();
        Database = new Database(new DatabaseOptions { ConnectionString = Kinds.ConnectionString(DatabaseRole.App) }, new RecordingLogger<Database>());
    }

    [OneTimeTearDown]
    public async Task DropDatabaseAsync()
    {
        if (Database is not null)
            await Database.DisposeAsync();
        if (Kinds is not null)
            await Kinds.DisposeAsync();
    }

    protected async Task<T> TryAsync<T>(Func<IUnitOfWork, CancellationToken, Task<T>> work)
    {
        T result = default!;
        try
        {
            await Database.RunAsync<T>(
                ShopDatabase.Acme,
                UnitOfWorkOptions.ReadWrite,
                async (unit, ct) =>
                {
                    result = await work(unit, ct);
                    throw new RolledBackException();
                },
                CancellationToken.None);
        }
        catch (RolledBackException)
        {
            // Meant: the test has what it came for.
        }

        return result;
    }

    private sealed class RolledBackException : Exception;
}
