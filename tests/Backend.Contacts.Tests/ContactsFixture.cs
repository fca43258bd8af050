using Backend.Kernel.Identity;
using Backend.Kernel.Modules;
using Backend.Kernel.Schema;
using Backend.Modules.Contacts;
using Backend.Modules.Contacts.Features.CreateContact;
using Backend.Modules.Licenses;
using Backend.Modules.Orders;
using Backend.Testing.Modules;
using MediatR;

namespace Backend.Contacts.Tests;

/// <summary>The module on a database of its own; each test acts in two new organizations, A and B.</summary>
public abstract class ContactsFixture
{
    private ModuleHost? host;

    private protected ModuleHost Host => host!;

    private protected OrganizationContext A { get; private set; } = null!;

    private protected OrganizationContext B { get; private set; } = null!;

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
        A = await Host.NewOrganizationAsync();
        B = await Host.NewOrganizationAsync();
    }

    private protected Task<T> SendAsync<T>(OrganizationContext caller, IRequest<T> request) => Host.SendAsync(caller, request);

    private protected Task<ContactDetails> CreateAsync(OrganizationContext caller, string name, string? email = null) =>
        SendAsync(caller, new CreateContact { Name = name, Email = email });
}
