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
using Backend.Modules.Licenses.Features.ActivateLicense;
using Backend.Modules.Licenses.Features.CreateLicense;
using Backend.Modules.Licenses.Features.GetLicense;
using Backend.Modules.Orders;
using Backend.Testing.Modules;
using MediatR;

namespace Backend.Licenses.Tests;

/// <summary>The module, and those whose rows it refers to, on a database of its own; each test acts in two new organizations.</summary>
public abstract class LicensesFixture
{
    private ModuleHost? host;

    private protected ModuleHost Host => host!;

    private protected Customer A { get; private set; } = null!;

    private protected Customer B { get; private set; } = null!;

    private protected ILicenses Licenses => Host.Container.Resolve<ILicenses>();

    [OneTimeSetUp]
    public async Task StartHost()
    {
        var catalog = new ModuleCatalog(new PlatformModule(), new ContactsModule(), new OrdersModule(), new LicensesModule());
        host = await ModuleHost.StartAsync(catalog, ModuleTemplates.Migrated(catalog));
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
        A = await NewCustomerAsync("Ann");
        B = await NewCustomerAsync("Ben");
    }

    private protected Task<T> SendAsync<T>(Customer caller, IRequest<T> request) => Host.SendAsync(caller.Context, request);

    /// <summary>Runs work in a unit of work, as a handler of another module would.</summary>
    private protected Task<int> RunAsync(Customer caller, Func<IUnitOfWork, Task> work) => Host.Container.Resolve<Database>().RunAsync(
        caller.Context.Organization,
        UnitOfWorkOptions.ReadWrite,
        async (unitOfWork, _) =>
        {
            await work(unitOfWork);
            return 0;
        },
        CancellationToken.None);

    private protected Task<int> IssueAsync(Customer caller, Guid order, params int[] seats) => RunAsync(caller, unitOfWork =>
    {
        Licenses.IssuePending(unitOfWork, [.. seats.Select(count => new PendingLicense(caller.Contact, caller.Product, order, count))]);
        return Task.CompletedTask;
    });

    /// <summary>A license by itself; it is pending, and its answer has the key.</summary>
    private protected Task<LicenseDetails> CreateAsync(Customer caller, int seats = 1, DateTimeOffset? expiresAt = null) =>
        SendAsync(caller, new CreateLicense { ContactId = caller.Contact, ProductId = caller.Product, Seats = seats, ExpiresAt = expiresAt });

    private protected async Task<LicenseDetails> CreateActiveAsync(Customer caller, int seats = 1, DateTimeOffset? expiresAt = null)
    {
        var created = await CreateAsync(caller, seats, expiresAt);
        return await SendAsync(caller, new ActivateLicense(created.Id, null)) with { Key = created.Key };
    }

    private protected Task<LicenseDetails> GetAsync(Customer caller, Guid id) => SendAsync(caller, new GetLicense(id));

    /// <summary>Lets the worker run a job that is due.</summary>
    private protected async Task RunJobAsync<TJob>(Customer caller, TJob job)
        where TJob : IJob
    {
        await RunAsync(caller, unitOfWork =>
        {
            unitOfWork.Enqueue(job);
            return Task.CompletedTask;
        });
        await Host.Jobs.RunUntilEmptyAsync();
    }

    /// <summary>The kinds of the events that were published of a license, in their order.</summary>
    private protected Task<string> EventsAsync(Guid license) => Host.ReadAsync<string>(
        "select coalesce(string_agg(kind, ' ' order by position), '') from platform.outbox where aggregate_id = $1", license);

    /// <summary>The latest event of one kind that was published of a license.</summary>
    private protected async Task<T> EventAsync<T>(Guid license)
        where T : IEvent
    {
        var payload = await Host.ReadAsync<string>(
            "select payload::text from platform.outbox where aggregate_id = $1 and kind = $2 order by position desc limit 1", license, T.Kind);
        return JsonSerializer.Deserialize<T>(payload, ApiJson.Options)!;
    }

    /// <summary>Contacts, products and orders are other modules': a row of theirs is all that licenses need.</summary>
    private protected async Task<Guid> NewOrderAsync(Customer caller)
    {
        var id = Guid.CreateVersion7();
        await Host.ExecuteAsync(
            "insert into orders.orders (organization_id, id, contact_id, total_cents, currency) values ($1, $2, $3, 0, 'USD')",
            caller.Context.Organization.Value,
            id,
            caller.Contact);
        return id;
    }

    private async Task<Customer> NewCustomerAsync(string name)
    {
        var customer = new Customer(await Host.NewOrganizationAsync(), name, Guid.CreateVersion7(), Guid.CreateVersion7());
        await Host.ExecuteAsync(
            "insert into contacts.contacts (organization_id, id, name) values ($1, $2, $3)", customer.Context.Organization.Value, customer.Contact, name);
        await Host.ExecuteAsync(
            "insert into orders.products (organization_id, id, sku, name, unit_price_cents, stock) values ($1, $2, 'seat', 'Seat', 1, 1)",
            customer.Context.Organization.Value,
            customer.Product);
        return customer;
    }

    /// <summary>An organization with a contact and a product.</summary>
    private protected sealed record Customer(OrganizationContext Context, string Name, Guid Contact, Guid Product);
}
