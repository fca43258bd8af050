using Backend.Data.Execution;
using Backend.Data.Execution.Poolers;
using Backend.Data.Sql;
using Backend.Data.Tenancy;
using Backend.Development;
using Backend.Testing.Shop;
using Microsoft.Extensions.Logging.Abstractions;

namespace Backend.Tenancy.Tests.Support;

/// <summary>A shop whose walls can be taken down one by one.</summary>
internal sealed class ShopWalls : IAsyncDisposable
{
    private ShopWalls(ShopDatabase shop, Database database)
    {
        Shop = shop;
        Database = database;
    }

    public ShopDatabase Shop { get; }

    public Database Database { get; }

    public static async Task<ShopWalls> CreateAsync(
        bool hasRowSecurity,
        OrganizationFilter filter,
        int connections = 5,
        DatabaseRole role = DatabaseRole.App,
        Func<ShopDatabase, Task<ConnectionTarget>>? reach = null)
    {
        var shop = await ShopDatabase.CreateAsync();
        if (!hasRowSecurity)
        {
            foreach (var table in new[] { "contacts", "products", "orders", "order_items" })
                await shop.ExecuteAsync($"alter table shop.{table} disable row level security");
        }

        var target = reach is null ? new ConnectionTarget(shop.ConnectionString(role), ConnectionPooler.None) : await reach(shop);
        var options = target.ToOptions() with
        {
            MaxPoolSize = connections,
            // Many units wait for few connections here.
            ConnectTimeout = TimeSpan.FromSeconds(60),
        };
        return new ShopWalls(shop, new Database(options, NullLogger<Database>.Instance, filter));
    }

    public Task<T> WriteAsync<T>(OrganizationId organization, Func<IUnitOfWork, CancellationToken, Task<T>> work) =>
        Database.RunAsync(organization, UnitOfWorkOptions.ReadWrite, work, CancellationToken.None);

    /// <summary>A fingerprint of all that an organization has.</summary>
    public Task<string> FingerprintAsync(OrganizationId organization) => Shop.ScalarAsync<string>($"""
        select md5(coalesce(string_agg(r, ',' order by r), ''))
        from (select t::text from shop.contacts t where organization_id = '{organization}'
              union all select t::text from shop.products t where organization_id = '{organization}'
              union all select t::text from shop.orders t where organization_id = '{organization}'
              union all select t::text from shop.order_items t where organization_id = '{organization}') as rows (r)
        """);

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        await Shop.DisposeAsync();
    }
}
