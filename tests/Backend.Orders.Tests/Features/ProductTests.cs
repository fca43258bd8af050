using Backend.Data.Execution.Errors;
using Backend.Data.Validation;
using Backend.Kernel.Errors;
using Backend.Modules.Orders;
using Backend.Modules.Orders.Features.CreateProduct;
using Backend.Modules.Orders.Features.GetProduct;
using Backend.Modules.Orders.Features.ListProducts;
using Backend.Modules.Orders.Features.UpdateProduct;

namespace Backend.Orders.Tests.Features;

public sealed class ProductTests : OrdersFixture
{
    [Test]
    public async Task Create_AnswersWhatGetReads()
    {
        var created = await NewProductAsync(A, "tea", cents: 250, stock: 7, kind: ProductKind.License, currency: "EUR");

        Assert.That(await SendAsync(A, new GetProduct(created.Id)), Is.EqualTo(created));
        Assert.That(
            (created.Sku, created.Kind, created.UnitPriceCents, created.Currency, created.Stock, created.Version),
            Is.EqualTo(("tea", ProductKind.License, 250L, "EUR", 7, 1L)));
    }

    [Test]
    public async Task Create_WithASkuInUse_IsRefusedInThatOrganizationOnly()
    {
        await NewProductAsync(A, "tea");

        await Assert.ThrowsAsync<UniqueViolationException>(() => NewProductAsync(A, "tea"));

        Assert.That((await NewProductAsync(B, "tea")).Sku, Is.EqualTo("tea"));
    }

    [TestCase("", "p", 0, "USD", 0, "sku")]
    [TestCase("s", " ", 0, "USD", 0, "name")]
    [TestCase("s", "p", -1, "USD", 0, "unitPriceCents")]
    [TestCase("s", "p", 10_000_000_001, "USD", 0, "unitPriceCents")]
    [TestCase("s", "p", 0, "usd", 0, "currency")]
    [TestCase("s", "p", 0, "US", 0, "currency")]
    [TestCase("s", "p", 0, "USD", -1, "stock")]
    [TestCase("s", "p", 0, "USD", 1_000_000_001, "stock")]
    public void Validate_AWrongField_NamesIt(string sku, string name, long cents, string currency, int stock, string field)
    {
        var violations = new Violations();
        new CreateProduct { Sku = sku, Name = name, UnitPriceCents = cents, Currency = currency, Stock = stock }.Validate(violations);

        Assert.That(violations.ByField.Keys, Is.EqualTo(new[] { field }));
    }

    [Test]
    public async Task Update_WithAnotherVersion_IsRefused()
    {
        var tea = await NewProductAsync(A, "tea");
        var changed = await SendAsync(A, new UpdateProduct(tea.Id, tea.Version, new ProductFields { Stock = 3 }));

        await Assert.ThrowsAsync<VersionMismatchException>(() => SendAsync(A, new UpdateProduct(tea.Id, tea.Version, new ProductFields { Stock = 4 })));

        Assert.That((changed.Stock, changed.Version, await StockAsync(A, tea)), Is.EqualTo((3, 2L, 3)));
    }

    [Test]
    public async Task UpdateAndGet_OfAnotherOrganizationsProduct_AreNotFound()
    {
        var theirs = await NewProductAsync(B, "tea");

        await Assert.ThrowsAsync<NotFoundException>(() => SendAsync(A, new GetProduct(theirs.Id)));
        await Assert.ThrowsAsync<NotFoundException>(() => SendAsync(A, new UpdateProduct(theirs.Id, null, new ProductFields { Stock = 0 })));

        Assert.That(await StockAsync(B, theirs), Is.EqualTo(theirs.Stock));
    }

    [TestCase("TE", null, "TEA-1 tea-2")]
    [TestCase("product", ProductKind.License, "tea-2")]
    [TestCase("%", null, "")]
    [TestCase(null, null, "TEA-1 pot tea-2")]
    public async Task List_FiltersBySearchAndKind(string? search, ProductKind? kind, string expected)
    {
        await NewProductAsync(A, "TEA-1");
        await NewProductAsync(A, "tea-2", kind: ProductKind.License);
        await NewProductAsync(A, "pot");
        await NewProductAsync(B, "tea-3", kind: ProductKind.License);

        var page = await SendAsync(A, new ListProducts { Search = search, Kind = kind, Sort = "sku" });

        Assert.That(page.Data.Select(product => product.Sku).Order(StringComparer.Ordinal), Is.EqualTo(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    [TestCase("createdAt")]
    [TestCase("-name")]
    [TestCase("sku")]
    [TestCase("-unitPriceCents")]
    [TestCase("stock")]
    public async Task List_ByEveryKey_PagesThroughAllRowsOnce(string sort)
    {
        for (var i = 0; i < 5; i++)
            await NewProductAsync(A, $"p{i}", cents: i % 2, stock: i % 3);
        List<Guid> seen = [];
        var query = new ListProducts { Sort = sort, PageSize = 2 };
        do
        {
            var page = await SendAsync(A, query);
            seen.AddRange(page.Data.Select(product => product.Id));
            query = query with { Cursor = page.NextCursor };
        }
        while (query.Cursor is not null);

        Assert.That(seen, Is.Unique.And.Count.EqualTo(5));
    }
}
