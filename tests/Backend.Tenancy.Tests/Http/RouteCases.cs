using System.Net.Http.Headers;

namespace Backend.Tenancy.Tests.Http;

/// <summary>Every route with a token. A test compares the list with the OpenAPI document.</summary>
internal static class RouteCases
{
    public static IReadOnlyList<RouteCase> All { get; } =
    [
        new("GET", "/v1/contacts", aim => $"?search={aim.Word}"),
        new("POST", "/v1/contacts", _ => "", aim => new { name = "Ada", email = aim.Email }),
        new("PUT", "/v1/contacts", _ => "", aim => new { name = "Ada", email = aim.Email }),
        new("GET", "/v1/contacts/{id}", aim => $"/{aim.Contact}"),
        new("PATCH", "/v1/contacts/{id}", aim => $"/{aim.Contact}", _ => new { name = "Mine" }),
        new("DELETE", "/v1/contacts/{id}", aim => $"/{aim.Contact}"),
        new("GET", "/v1/contacts/{id}/activity", aim => $"/{aim.Contact}/activity"),
        new("POST", "/v1/contacts/{id}/merge", aim => $"/{aim.Contact}/merge", aim => new { duplicateId = aim.OtherContact }),
        new("POST", "/v1/contacts/import", _ => "/import", aim => Lines($$"""{"name":"Ada","email":"{{aim.Email}}"}""")),
        new("GET", "/v1/contacts/export", _ => "/export"),
        new("GET", "/v1/products", aim => $"?search={aim.Word}"),
        new("POST", "/v1/products", _ => "", aim => new { sku = aim.Sku, name = "Tea", unitPriceCents = 1, stock = 1 }),
        new("GET", "/v1/products/{id}", aim => $"/{aim.Product}"),
        new("PATCH", "/v1/products/{id}", aim => $"/{aim.Product}", _ => new { stock = 0 }),
        new("GET", "/v1/orders", aim => $"?contactId={aim.Contact}"),
        new("POST", "/v1/orders", _ => "", aim => new { contactId = aim.Contact, items = new[] { new { productId = aim.Product, quantity = 1 } } }),
        new("GET", "/v1/orders/{id}", aim => $"/{aim.Order}"),
        new("GET", "/v1/orders/summary", _ => "/summary?groupBy=contact"),
        new("POST", "/v1/orders/{id}/place", aim => $"/{aim.Order}/place"),
        new("POST", "/v1/orders/{id}/pay", aim => $"/{aim.Order}/pay", _ => new { reference = "mine" }),
        new("POST", "/v1/orders/{id}/fulfil", aim => $"/{aim.Order}/fulfil"),
        new("POST", "/v1/orders/{id}/cancel", aim => $"/{aim.Order}/cancel"),
        new("GET", "/v1/licenses", aim => $"?contactId={aim.Contact}&orderId={aim.Order}"),
        new("POST", "/v1/licenses", _ => "", aim => new { contactId = aim.Contact, productId = aim.Product, seats = 1 }),
        new("POST", "/v1/licenses/check", _ => "/check", _ => new { key = "AAAAA-AAAAA-AAAAA-AAAAA-AAAAA" }),
        new("GET", "/v1/licenses/{id}", aim => $"/{aim.License}"),
        new("POST", "/v1/licenses/{id}/activate", aim => $"/{aim.License}/activate"),
        new("POST", "/v1/licenses/{id}/renew", aim => $"/{aim.License}/renew", _ => new { expiresAt = "2100-01-01T00:00:00Z" }),
        new("POST", "/v1/licenses/{id}/revoke", aim => $"/{aim.License}/revoke"),
        new("POST", "/v1/licenses/{id}/key", aim => $"/{aim.License}/key"),
        new("GET", "/v1/licenses/{id}/activations", aim => $"/{aim.License}/activations"),
        new("POST", "/v1/licenses/{id}/activations", aim => $"/{aim.License}/activations", _ => new { machine = "machine-of-Globex" }),
        new("DELETE", "/v1/licenses/{id}/activations/{machine}", aim => $"/{aim.License}/activations/machine-of-Globex"),
        new("GET", "/v1/ops/modules", _ => "/modules"),
        new("GET", "/v1/ops/queue", _ => "/queue"),
        new("GET", "/v1/ops/outbox", _ => "/outbox"),
        new("GET", "/v1/ops/jobs", _ => "/jobs"),
        new("GET", "/v1/ops/jobs/{id}", aim => $"/jobs/{aim.Job}"),
        new("POST", "/v1/ops/jobs/{id}/replay", aim => $"/jobs/{aim.Job}/replay"),
        new("POST", "/v1/ops/jobs/{id}/cancel", aim => $"/jobs/{aim.Job}/cancel"),
        new("POST", "/v1/ops/jobs/{id}/discard", aim => $"/jobs/{aim.Job}/discard"),
    ];

    /// <summary>The path of a case: its list, and what it names there.</summary>
    public static string PathOf(RouteCase route, Aim aim) => $"{List(route.Template)}{route.Path(aim)}";

    // "/v1/contacts" of "/v1/contacts/{id}/merge".
    private static string List(string template) => string.Join('/', template.Split('/').Take(3));

    private static StringContent Lines(string text) => new(text, new MediaTypeHeaderValue("application/x-ndjson"));
}
