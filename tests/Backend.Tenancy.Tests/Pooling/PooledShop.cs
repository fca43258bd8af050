using Backend.Data.Execution.Poolers;
using Backend.Data.Sql;
using Backend.Development;
using Backend.Tenancy.Tests.Support;
using Backend.Testing.Poolers;

namespace Backend.Tenancy.Tests.Pooling;

/// <summary>A shop behind a PgBouncer of one fixture, whose transactions share one session of the server.</summary>
internal sealed class PooledShop : IAsyncDisposable
{
    private PooledShop(ShopWalls walls, PgBouncer pooler) => (Walls, Pooler) = (walls, pooler);

    public ShopWalls Walls { get; }

    public PgBouncer Pooler { get; }

    public static async Task<PooledShop> CreateAsync(OrganizationFilter filter, int connections)
    {
        if (PgBouncer.Missing is { } missing)
            Assert.Ignore(missing);
        PgBouncer? pooler = null;
        try
        {
            var walls = await ShopWalls.CreateAsync(
                hasRowSecurity: true,
                filter,
                connections,
                reach: async shop =>
                {
                    pooler = await PgBouncer.StartAsync(PoolMode.Transaction, poolSize: 1, [shop.ConnectionString(DatabaseRole.App)]);
                    return new ConnectionTarget(pooler.Through(shop.ConnectionString(DatabaseRole.App)), ConnectionPooler.Transaction);
                });
            return new PooledShop(walls, pooler!);
        }
        catch
        {
            if (pooler is not null)
                await pooler.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Pooler.DisposeAsync();
        await Walls.DisposeAsync();
    }
}
