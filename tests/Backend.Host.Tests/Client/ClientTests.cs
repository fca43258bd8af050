using Backend.Client;
using Backend.Client.Calls;
using Backend.Client.Contacts;
using Backend.Client.Orders;
using Backend.Client.Products;

namespace Backend.Host.Tests.Client;

/// <summary>The typed client against the real host.</summary>
public sealed class ClientTests : ApiTests
{
    private HttpClient http = null!;
    private BackendClient client = null!;

    [OneTimeSetUp]
    public void Connect()
    {
        http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(Host.Address) };
        client = new BackendClient(http, new BackendClientOptions { Token = _ => new(Workplace.Token(Organization)), TotalTimeout = TimeSpan.FromMinutes(1), AttemptTimeout = TimeSpan.FromSeconds(30) });
    }

    [OneTimeTearDown]
    public void Disconnect() => http.Dispose();

    [Test]
    public async Task Order_FromPlacingToPayment_IsCarriedByTheClient()
    {
        var contact = await client.Contacts.CreateAsync(new NewContact { Name = "Ada", Email = Shop.Email() }, CancellationToken.None);
        var tea = await client.Products.CreateAsync(new NewProduct { Sku = Shop.Unique("SKU-"), Name = "Tea", UnitPriceCents = 250, Stock = 5 }, CancellationToken.None);
        var placed = await client.Orders.PlaceAsync(new NewOrder { ContactId = contact.Id, Items = [new NewOrderLine(tea.Id, 2)] }, CancellationToken.None);
        var paid = await client.Orders.PayAsync(placed.Id, new Payment { Reference = "bank-1" }, CancellationToken.None, new CallOptions { IfVersion = placed.Version });
        var read = await client.Orders.GetAsync(placed.Id, CancellationToken.None);

        Assert.That((placed.Status, placed.TotalCents, placed.Items.Single().Product.Sku), Is.EqualTo((OrderStatus.Placed, 500L, tea.Sku)));
        Assert.That((read.Status, read.PaymentReference, read.PaidAt, read.Contact.Name), Is.EqualTo((OrderStatus.Paid, "bank-1", paid.PaidAt, "Ada")));
        Assert.That((await client.Products.GetAsync(tea.Id, CancellationToken.None)).Stock, Is.EqualTo(3));
    }

    [Test]
    public async Task Refusal_OfTheServer_IsAnExceptionWithItsCode()
    {
        var tea = await client.Products.CreateAsync(new NewProduct { Sku = Shop.Unique("SKU-"), Name = "Tea", UnitPriceCents = 250, Stock = 1 }, CancellationToken.None);
        var contact = await client.Contacts.CreateAsync(new NewContact { Name = "Ada" }, CancellationToken.None);
        var order = new NewOrder { ContactId = contact.Id, Items = [new NewOrderLine(tea.Id, 2)] };
        var error = (await Assert.ThrowsAsync<BackendException>(() => client.Orders.PlaceAsync(order, CancellationToken.None)))!;
        var invalid = (await Assert.ThrowsAsync<BackendException>(() => client.Contacts.CreateAsync(new NewContact { Name = " " }, CancellationToken.None)))!;

        Assert.That((error.Status, error.Code, error.Retryable), Is.EqualTo((409, "insufficient_stock", false)));
        Assert.That(error.TraceId, Does.Match("^[0-9a-f]{32}$"));
        Assert.That(invalid.Errors["name"], Is.Not.Empty);
    }

    [Test]
    public async Task Call_MadeAgainUnderItsKey_AnswersTheSame()
    {
        var options = new CallOptions { IdempotencyKey = Shop.Unique("key-") };
        var first = await client.Contacts.CreateAsync(new NewContact { Name = "Ada" }, CancellationToken.None, options);
        var second = await client.Contacts.CreateAsync(new NewContact { Name = "Ada" }, CancellationToken.None, options);

        Assert.That(second.Id, Is.EqualTo(first.Id));
    }

    [Test]
    public async Task List_OverPages_HasEveryRowOnce()
    {
        var name = Shop.Unique("n");
        for (var i = 0; i < 3; i++)
            await client.Contacts.CreateAsync(new NewContact { Name = name + i }, CancellationToken.None);
        List<string> names = [];
        await foreach (var contact in client.Contacts.ListAllAsync(new ContactFilter { Search = name, PageSize = 2, Sort = "name" }, CancellationToken.None))
            names.Add(contact.Name);

        Assert.That(names, Is.EqualTo(new[] { name + 0, name + 1, name + 2 }));
    }
}
