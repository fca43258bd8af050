using System.Globalization;
using System.Text.Json;

namespace Backend.Testing.Hosting;

/// <summary>The few calls that most tests begin with.</summary>
internal static class Shop
{
    /// <summary>Stands in names, emails and searches; nothing that another organization or an operator sees may hold it.</summary>
    public const string Canary = "kestrelfalcon";

    public static string Unique(string prefix) => prefix + Guid.CreateVersion7().ToString("N", CultureInfo.InvariantCulture);

    public static string Email() => Unique("a") + "@example.org";

    public static async Task<Guid> NewContactAsync(this Api api, string name = "Ada Lovelace", string? email = null) =>
        (await api.PostAsync("/v1/contacts", new { name, email })).With(201).Id;

    public static async Task<Guid> NewProductAsync(this Api api, int stock = 100, long unitPriceCents = 250, string kind = "good", string name = "Tea") =>
        (await api.PostAsync("/v1/products", new { sku = Unique("SKU-"), name, kind, unitPriceCents, stock })).With(201).Id;

    public static Task<Answer> PlaceAsync(this Api api, Guid contactId, params (Guid ProductId, int Quantity)[] lines) => api.PostAsync(
        "/v1/orders",
        new { contactId, items = lines.Select(line => new { productId = line.ProductId, quantity = line.Quantity }) });

    public static async Task<int> StockAsync(this Api api, Guid product) =>
        (await api.GetAsync($"/v1/products/{product}")).With(200).Json.GetProperty("stock").GetInt32();

    public static async Task<long> TotalAsync(this Api api, string list) =>
        (await api.GetAsync(list + (list.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "page=1&pageSize=1")).With(200)
            .Json.GetProperty("pagination").GetProperty("total").GetInt64();

    /// <summary>Follows the cursors to the end.</summary>
    public static async Task<List<JsonElement>> WalkAsync(this Api api, string list)
    {
        List<JsonElement> rows = [];
        string? cursor = null;
        do
        {
            var path = cursor is null ? list : $"{list}{(list.Contains('?', StringComparison.Ordinal) ? '&' : '?')}cursor={Uri.EscapeDataString(cursor)}";
            var page = (await api.GetAsync(path)).With(200).Json;
            rows.AddRange(page.GetProperty("data").EnumerateArray());
            cursor = page.GetProperty("nextCursor").GetString();
        }
        while (cursor is not null);
        return rows;
    }

    public static Guid Id(this JsonElement row) => row.GetProperty("id").GetGuid();

    public static string? Text(this JsonElement row, string property) => row.GetProperty(property).GetString();
}
