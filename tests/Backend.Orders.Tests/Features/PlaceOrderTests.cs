using Backend.Kernel.Errors;
using Backend.Modules.Orders;
using Backend.Modules.Orders.Features.GetOrder;
using Backend.Modules.Orders.Features.PlaceOrder;
using Backend.Modules.Orders.Features.UpdateProduct;

namespace Backend.Orders.Tests.Features;

public sealed class PlaceOrderTests : OrdersFixture
{
    [Test]
    public async Task Place_WritesOrderLinesAndStock_AndAnswersWhatGetReads()
    {
        var tea = await NewProductAsync(A, "tea", cents: 250, stock: 10);
        var pot = await NewProductAsync(A, "pot", cents: 1999, stock: 3);

        var placed = await SendAsync(A, new PlaceOrder
        {
            ContactId = Ann,
            Items = [new() { ProductId = pot.Id, Quantity = 3 }, new() { ProductId = tea.Id, Quantity = 4 }],
            ExternalRef = "PO-7",
        });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(placed.Status, Is.EqualTo(OrderStatus.Placed));
            Assert.That(placed.TotalCents, Is.EqualTo((3 * 1999) + (4 * 250)));
            Assert.That(placed.Currency, Is.EqualTo("USD"));
            Assert.That(placed.ExternalRef, Is.EqualTo("PO-7"));
            Assert.That(placed.Version, Is.EqualTo(1));
            Assert.That(placed.Contact, Is.EqualTo(new OrderContact(Ann, "Ann", "Ann@example.org")));
            Assert.That(placed.Items.Select(item => (item.Quantity, item.UnitPriceCents, item.Product)), Is.EqualTo(new[]
            {
                (3, 1999L, new OrderLineProduct(pot.Id, "pot", "Product pot", ProductKind.Good)),
                (4, 250L, new OrderLineProduct(tea.Id, "tea", "Product tea", ProductKind.Good)),
            }));
        }

        Assert.That((await StockAsync(A, tea), await StockAsync(A, pot)), Is.EqualTo((6, 0)));
        var read = await SendAsync(A, new GetOrder(placed.Id));
        Assert.That(read with { Items = [] }, Is.EqualTo(placed with { Items = [] }));
        Assert.That(read.Items, Is.EqualTo(placed.Items));
    }

    [Test]
    public async Task Place_ALicenseProduct_IssuesOnePendingLicenseForTheLine()
    {
        var seats = await NewProductAsync(A, "seats", kind: ProductKind.License);
        var tea = await NewProductAsync(A, "tea");

        var order = await PlaceAsync(A, Ann, (tea.Id, 1), (seats.Id, 5));

        Assert.That(await CountAsync(A), Is.EqualTo((1L, 2L, 1L)));
        Assert.That(
            await Host.ReadAsync<bool>(
                """
                select contact_id = $2 and product_id = $3 and seats = 5 and status = 'pending' and expires_at is null and organization_id = $4
                from licenses.licenses where order_id = $1
                """,
                order.Id,
                Ann,
                seats.Id,
                A.Organization.Value));
    }

    [Test]
    public async Task Place_WithTooLittleStock_WritesNothing()
    {
        var tea = await NewProductAsync(A, "tea", stock: 10);
        var pot = await NewProductAsync(A, "pot", stock: 3);

        await AssertConflictAsync(ErrorCodes.InsufficientStock, (tea.Id, 1), (pot.Id, 4));

        await AssertUntouchedAsync(tea, pot);
    }

    [Test]
    public async Task Place_ForAnUnknownProduct_IsLikeForAnotherOrganizations()
    {
        var tea = await NewProductAsync(A, "tea");
        var theirs = await NewProductAsync(B, "theirs");

        var foreign = await AssertConflictAsync(ErrorCodes.ReferenceMissing, (tea.Id, 1), (theirs.Id, 1));
        var unknown = await AssertConflictAsync(ErrorCodes.ReferenceMissing, (tea.Id, 1), (Guid.CreateVersion7(), 1));

        Assert.That(foreign, Is.EqualTo(unknown));
        await AssertUntouchedAsync(tea);
        Assert.That(await StockAsync(B, theirs), Is.EqualTo(theirs.Stock));
    }

    [Test]
    public async Task Place_WithTwoCurrencies_IsRefused()
    {
        var tea = await NewProductAsync(A, "tea");
        var pot = await NewProductAsync(A, "pot", currency: "EUR");

        await AssertConflictAsync(ErrorCodes.InvalidState, (tea.Id, 1), (pot.Id, 1));

        await AssertUntouchedAsync(tea, pot);
        Assert.That((await PlaceAsync(A, Ann, (pot.Id, 1))).Currency, Is.EqualTo("EUR"));
    }

    [Test]
    public async Task Place_KeepsThePriceOfItsTime()
    {
        var tea = await NewProductAsync(A, "tea", cents: 250);
        var placed = await PlaceAsync(A, Ann, (tea.Id, 2));

        await SendAsync(A, new UpdateProduct(tea.Id, null, new ProductFields { UnitPriceCents = 999, Name = "Green tea" }));

        var read = await SendAsync(A, new GetOrder(placed.Id));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(read.TotalCents, Is.EqualTo(500));
            Assert.That(read.Items[0].UnitPriceCents, Is.EqualTo(250));
            Assert.That(read.Items[0].Product.Name, Is.EqualTo("Green tea"), "the product is read as it is now");
        }
    }

    [Test]
    public async Task Place_AtTheMaxima_DoesNotOverflow()
    {
        List<(Guid, int)> items = [];
        for (var i = 0; i < PlaceOrder.MaxItems; i++)
            items.Add(((await NewProductAsync(A, $"p{i}", cents: 10_000_000_000, stock: 1_000_000)).Id, 1_000_000));

        var placed = await PlaceAsync(A, Ann, [.. items]);

        Assert.That(placed.TotalCents, Is.EqualTo(1_000_000_000_000_000_000));
        Assert.That(placed.Items, Has.Count.EqualTo(100));
    }

    private async Task<string> AssertConflictAsync(string code, params (Guid Product, int Quantity)[] items)
    {
        var refusal = (await Assert.ThrowsAsync<ConflictException>(() => PlaceAsync(A, Ann, items)))!;
        Assert.That(refusal.Code, Is.EqualTo(code));
        return refusal.Message;
    }

    private async Task AssertUntouchedAsync(params ProductDetails[] products)
    {
        Assert.That(await CountAsync(A), Is.EqualTo((0L, 0L, 0L)));
        foreach (var product in products)
            Assert.That(await StockAsync(A, product), Is.EqualTo(product.Stock), product.Sku);
    }
}
