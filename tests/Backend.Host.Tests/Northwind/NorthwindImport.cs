using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace Backend.Host.Tests.Northwind;

/// <summary>Loads the shop into an organization, as a calling service would: one request for each record, eight at a time.</summary>
internal sealed class NorthwindImport(Api api)
{
    private static readonly ParallelOptions Eight = new() { MaxDegreeOfParallelism = 8 };

    public ConcurrentDictionary<string, Guid> Contacts { get; } = new(StringComparer.Ordinal);

    public ConcurrentDictionary<int, Guid> Products { get; } = new();

    public ConcurrentBag<Guid> Orders { get; } = [];

    public static async Task<NorthwindImport> RunAsync(Api api, Func<NorthwindData.Product, string>? kindOf = null)
    {
        var import = new NorthwindImport(api);
        await Parallel.ForEachAsync(NorthwindData.Customers(), Eight, async (customer, _) => await import.AddAsync(customer));
        await Parallel.ForEachAsync(NorthwindData.Products(), Eight, async (product, _) => await import.AddAsync(product, kindOf?.Invoke(product) ?? "good"));
        var lines = NorthwindData.Lines();
        await Parallel.ForEachAsync(NorthwindData.Orders(), Eight, async (order, _) => await import.AddAsync(order, lines[order.ExternalId]));
        return import;
    }

    /// <summary>Every order as the API tells it.</summary>
    public async Task<IReadOnlyCollection<JsonElement>> ReadOrdersAsync()
    {
        var details = new ConcurrentBag<JsonElement>();
        await Parallel.ForEachAsync(Orders, Eight, async (id, _) => details.Add((await api.GetAsync($"/v1/orders/{id}")).With(200).Json));
        return details;
    }

    private async Task AddAsync(NorthwindData.Customer customer)
    {
        var answer = await api.PostAsync("/v1/contacts", new { name = customer.Name, phone = customer.Phone, type = "company" });
        Contacts[customer.ExternalId] = answer.With(201).Id;
    }

    private async Task AddAsync(NorthwindData.Product product, string kind)
    {
        var answer = await api.PostAsync("/v1/products", new
        {
            sku = string.Create(CultureInfo.InvariantCulture, $"SKU-{product.ExternalId}"),
            name = product.Name,
            kind,
            unitPriceCents = (long)(product.UnitPrice * 100),
            stock = 100_000,
        });
        Products[product.ExternalId] = answer.With(201).Id;
    }

    private async Task AddAsync(NorthwindData.Order order, IEnumerable<NorthwindData.Line> lines)
    {
        var answer = await api.PostAsync("/v1/orders", new
        {
            contactId = Contacts[order.CustomerId],
            items = lines.Select(line => new { productId = Products[line.ProductId], quantity = line.Quantity }),
            externalRef = order.ExternalId.ToString(CultureInfo.InvariantCulture),
        });
        Orders.Add(answer.With(201).Id);
    }
}
