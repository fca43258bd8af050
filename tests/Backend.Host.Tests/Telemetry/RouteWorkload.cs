using System.Text;

namespace Backend.Host.Tests.Telemetry;

/// <summary>Calls every route once at least, with the canary in every field that takes text.</summary>
internal sealed class RouteWorkload(CallRecorder calls, Api api)
{
    private const string Secret = Shop.Canary;

    private static readonly object Metadata = new { secret = Secret };

    public async Task RunAsync()
    {
        var contact = await ContactsAsync();
        var (good, license) = await ProductsAsync();
        await OrdersAsync(contact, good, license);
        await LicensesAsync(contact, license);
    }

    private async Task<Guid> ContactsAsync()
    {
        var contact = (await Post(201, "/v1/contacts", Contact("a"), new Header("Idempotency-Key", Secret))).Id;
        await Post(201, "/v1/contacts", Contact("a"), new Header("Idempotency-Key", Secret));
        var other = (await calls.SendAsync(api, 201, "PUT", "/v1/contacts", Contact("b"))).Id;
        await Get($"/v1/contacts/{contact}");
        await Get($"/v1/contacts?search={Secret}&q={Secret}");
        await Get($"/v1/contacts?page=1&search={Secret}");
        await calls.SendAsync(api, 200, "PATCH", $"/v1/contacts/{contact}", new { notes = Secret + " again", metadata = Metadata });
        await Post(200, $"/v1/contacts/{contact}/merge", new { duplicateId = other });
        await calls.SendAsync(api, 200, "POST", "/v1/contacts/import", Lines());
        await Get("/v1/contacts/export");
        await Get($"/v1/contacts/{contact}/activity");
        var gone = (await Post(201, "/v1/contacts", Contact("c"))).Id;
        await calls.SendAsync(api, 204, "DELETE", $"/v1/contacts/{gone}");
        return contact;
    }

    private async Task<(Guid Good, Guid License)> ProductsAsync()
    {
        var good = (await Post(201, "/v1/products", Product("good"))).Id;
        var license = (await Post(201, "/v1/products", Product("license"))).Id;
        await Get($"/v1/products/{good}");
        await Get($"/v1/products?search={Secret}");
        await calls.SendAsync(api, 200, "PATCH", $"/v1/products/{good}", new { name = Secret + " again" });
        return (good, license);
    }

    private async Task OrdersAsync(Guid contact, Guid good, Guid license)
    {
        var paid = (await Post(201, "/v1/orders", Order(contact, license))).Id;
        await Post(200, $"/v1/orders/{paid}/pay");
        await Post(200, $"/v1/orders/{paid}/fulfil");
        var draft = (await Post(201, "/v1/orders", new { contactId = contact, items = Items(good), externalRef = Secret + " draft", draft = true })).Id;
        await Post(200, $"/v1/orders/{draft}/place");
        await Post(200, $"/v1/orders/{draft}/cancel");
        // Nobody pays for this one: its job finds that.
        await Post(201, "/v1/orders", Order(contact, good));
        await Get($"/v1/orders/{paid}");
        await Get($"/v1/orders?contactId={contact}");
        await Get("/v1/orders/summary?groupBy=contact");
    }

    private async Task LicensesAsync(Guid contact, Guid product)
    {
        var ending = (await Post(201, "/v1/licenses", License(contact, product, TimeSpan.FromSeconds(2)))).Id;
        await Post(200, $"/v1/licenses/{ending}/activate");
        var license = (await Post(201, "/v1/licenses", License(contact, product, TimeSpan.FromDays(30)))).Id;
        await Post(200, $"/v1/licenses/{license}/activate");
        await Post(200, $"/v1/licenses/{license}/key");
        await Post(200, "/v1/licenses/check", new { key = Secret, machine = Secret });
        await Post(201, $"/v1/licenses/{license}/activations", new { machine = Secret });
        await Get($"/v1/licenses/{license}/activations");
        await calls.SendAsync(api, 204, "DELETE", $"/v1/licenses/{license}/activations/{Secret}");
        await Post(200, $"/v1/licenses/{license}/renew", new { expiresAt = In(TimeSpan.FromDays(60)) });
        await Post(200, $"/v1/licenses/{license}/revoke");
        await Get($"/v1/licenses/{license}");
        await Get($"/v1/licenses?contactId={contact}");
    }

    private Task<Answer> Get(string path) => calls.SendAsync(api, 200, "GET", path);

    private Task<Answer> Post(int status, string path, object? body = null, params Header[] headers) => calls.SendAsync(api, status, "POST", path, body, headers);

    private static object Contact(string name) => new
    {
        name = Secret, email = $"{Secret}.{name}@example.org", phone = "+49 30 " + Secret, notes = Secret, metadata = Metadata,
    };

    private static object Product(string kind) => new { sku = $"{Secret}-{kind}", name = Secret, kind, unitPriceCents = 250, stock = 100 };

    private static object Order(Guid contact, Guid product) => new { contactId = contact, items = Items(product), externalRef = Shop.Unique(Secret) };

    private static object[] Items(Guid product) => [new { productId = product, quantity = 2 }];

    private static object License(Guid contact, Guid product, TimeSpan time) => new { contactId = contact, productId = product, seats = 2, expiresAt = In(time) };

    private static DateTimeOffset In(TimeSpan time) => TimeProvider.System.GetUtcNow() + time;

    private static StringContent Lines() => new(
        $$"""
        {"name":"{{Secret}}","email":"{{Secret}}.d@example.org"}
        {"name":"{{Secret}}","email":"no address {{Secret}}"}
        {"name":"{{Secret}}","email":"{{Secret}}.d@example.org"}

        """,
        Encoding.UTF8,
        "application/x-ndjson");
}
