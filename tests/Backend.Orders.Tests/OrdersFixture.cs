using System.Text.Json;
using Autofac;
using Backend.Data.Execution;
using Backend.Kernel.Http.Json;
using Backend.Kernel.Identity;
using Backend.Kernel.Jobs;
using Backend.Kernel.Modules;
using Backend.Kernel.Schema;
using Backend.Messages;
using Backend.Modules.Contacts;
using Backend.Modules.Licenses;
using Backend.Modules.Orders;
using Backend.Modules.Orders.Features.CreateProduct;
using Backend.Modules.Orders.Features.GetProduct;
using Backend.Modules.Orders.Features.PlaceOrder;
using Backend.Modules.Orders.Jobs;
using Backend.Testing.Modules;
using MediatR;

namespace Backend.Orders.Tests;

/// <summary>The module, and those it works with, on a database of its own; each test acts in two new organizations, A and B.</summary>
public abstract class OrdersFixture
{
    private ModuleHost? host;

    private protected ModuleHost Host => host!;

    private protected OrganizationContext A { get; private set; } = null!;

    private protected OrganizationContext B { get; private set; } = null!;

    /// <summary>Who orders, in organization A.</summary>
    private protected Guid Ann { get; private set; }

    [OneTimeSetUp]
    public async Task StartHost()
    {
        var catalog = new ModuleCatalog(new PlatformModule(), new ContactsModule(), new OrdersModule(), new LicensesModule());
        host = await ModuleHost.StartAsync(catalog, ModuleTemplates.Migrated(catalog), Configure);
    }

    [OneTimeTearDown]
    public async Task StopHost()
    {
        if (host is not null)
            await host.DisposeAsync();
    }

    [SetUp]
    public async Task EnterNewOrganizations()
    {
        A = await Host.NewOrganizationAsync();
        B = await Host.NewOrganizationAsync();
        Ann = await NewContactAsync(A, "Ann");
    }

    /// <summary>What a fixture replaces in the container.</summary>
    private protected virtual void Configure(ContainerBuilder container)
    {
    }

    private protected Task<T> SendAsync<T>(OrganizationContext caller, IRequest<T> request) => Host.SendAsync(caller, request);

    /// <summary>Contacts are another module's: a row of theirs is all that orders need.</summary>
    private protected async Task<Guid> NewContactAsync(OrganizationContext caller, string name)
    {
        var id = Guid.CreateVersion7();
        await Host.ExecuteAsync(
            "insert into contacts.contacts (organization_id, id, name, email) values ($1, $2, $3, $3 || '@example.org')", caller.Organization.Value, id, name);
        return id;
    }

    private protected Task<ProductDetails> NewProductAsync(
        OrganizationContext caller, string sku, long cents = 100, int stock = 10, ProductKind kind = ProductKind.Good, string currency = "USD") =>
        SendAsync(caller, new CreateProduct { Sku = sku, Name = $"Product {sku}", Kind = kind, UnitPriceCents = cents, Currency = currency, Stock = stock });

    private protected Task<OrderDetails> PlaceAsync(OrganizationContext caller, Guid contact, params (Guid Product, int Quantity)[] items) => SendAsync(
        caller,
        new PlaceOrder { ContactId = contact, Items = [.. items.Select(item => new PlaceOrderItem { ProductId = item.Product, Quantity = item.Quantity })] });

    private protected Task<OrderDetails> DraftAsync(OrganizationContext caller, Guid contact, params (Guid Product, int Quantity)[] items) => SendAsync(
        caller,
        new PlaceOrder
        {
            ContactId = contact,
            Items = [.. items.Select(item => new PlaceOrderItem { ProductId = item.Product, Quantity = item.Quantity })],
            Draft = true,
        });

    private protected async Task<int> StockAsync(OrganizationContext caller, ProductDetails product) =>
        (await SendAsync(caller, new GetProduct(product.Id))).Stock;

    /// <summary>How many orders, lines and licenses an organization has.</summary>
    private protected async Task<(long Orders, long Items, long Licenses)> CountAsync(OrganizationContext caller) => (
        await CountAsync("orders.orders", caller),
        await CountAsync("orders.order_items", caller),
        await CountAsync("licenses.licenses", caller));

    /// <summary>The kinds of the events that were published of an order, in their order.</summary>
    private protected Task<string> EventsAsync(Guid order) => Host.ReadAsync<string>(
        "select coalesce(string_agg(kind, ' ' order by position), '') from platform.outbox where aggregate_id = $1", order);

    /// <summary>The event of one kind that was published of an order.</summary>
    private protected async Task<T> EventAsync<T>(Guid order)
        where T : IEvent
    {
        var payload = await Host.ReadAsync<string>("select payload::text from platform.outbox where aggregate_id = $1 and kind = $2", order, T.Kind);
        return JsonSerializer.Deserialize<T>(payload, ApiJson.Options)!;
    }

    /// <summary>Lets the worker do what it does when the time to pay is over.</summary>
    private protected async Task ExpireAsync(OrganizationContext caller, Guid order)
    {
        await Host.Container.Resolve<Database>().RunAsync(
            caller.Organization,
            UnitOfWorkOptions.ReadWrite,
            (unitOfWork, _) =>
            {
                unitOfWork.Enqueue(new ExpireUnpaid(order));
                return Task.FromResult(0);
            },
            CancellationToken.None);
        await Host.Jobs.RunUntilEmptyAsync();
    }

    private Task<long> CountAsync(string table, OrganizationContext caller) =>
        Host.ReadAsync<long>($"select count(*) from {table} where organization_id = $1", caller.Organization.Value);
}
