using Backend.Kernel.Errors;
using Backend.Modules.Orders;
using Backend.Modules.Orders.Features.CancelOrder;
using Backend.Modules.Orders.Features.GetOrder;
using Backend.Modules.Orders.Features.PlaceDraft;
using Backend.Modules.Orders.Features.UpdateProduct;

namespace Backend.Orders.Tests.Features;

public sealed class DraftTests : OrdersFixture
{
    [Test]
    public async Task Draft_TakesNothing_UntilItIsPlaced()
    {
        var tea = await NewProductAsync(A, "tea", cents: 250, stock: 3);
        var seats = await NewProductAsync(A, "seats", cents: 900, stock: 10, kind: ProductKind.License);

        var draft = await DraftAsync(A, Ann, (tea.Id, 2), (seats.Id, 5));

        Assert.That((draft.Status, draft.TotalCents, draft.PlacedAt, draft.Version), Is.EqualTo((OrderStatus.Draft, 5_000L, (DateTimeOffset?)null, 1L)));
        Assert.That((await StockAsync(A, tea), await StockAsync(A, seats)), Is.EqualTo((3, 10)));
        Assert.That(await CountAsync(A), Is.EqualTo((1L, 2L, 0L)));
        Assert.That(await EventsAsync(draft.Id), Is.Empty);

        var placed = await SendAsync(A, new PlaceDraft(draft.Id, draft.Version));

        Assert.That((placed.Status, placed.Version, placed.PlacedAt is not null), Is.EqualTo((OrderStatus.Placed, 2L, true)));
        Assert.That(placed.Items, Is.EqualTo(draft.Items));
        Assert.That((await StockAsync(A, tea), await StockAsync(A, seats)), Is.EqualTo((1, 5)));
        Assert.That(await CountAsync(A), Is.EqualTo((1L, 2L, 1L)));
        Assert.That(await EventAsync<OrderPlaced>(draft.Id) with { PlacedAt = default }, Is.EqualTo(new OrderPlaced(draft.Id, Ann, 5_000, "USD", default)));
    }

    [Test]
    public async Task Place_KeepsThePricesOfTheDraft()
    {
        var tea = await NewProductAsync(A, "tea", cents: 250);
        var draft = await DraftAsync(A, Ann, (tea.Id, 2));
        await SendAsync(A, new UpdateProduct(tea.Id, null, new ProductFields { UnitPriceCents = 400L }));

        var placed = await SendAsync(A, new PlaceDraft(draft.Id, null));

        Assert.That((placed.TotalCents, placed.Items[0].UnitPriceCents), Is.EqualTo((500L, 250L)));
    }

    [Test]
    public async Task Place_WithTooLittleStock_ChangesNothing()
    {
        var tea = await NewProductAsync(A, "tea", stock: 10);
        var pot = await NewProductAsync(A, "pot", stock: 1);
        var draft = await DraftAsync(A, Ann, (tea.Id, 2), (pot.Id, 2));

        var refusal = (await Assert.ThrowsAsync<ConflictException>(() => SendAsync(A, new PlaceDraft(draft.Id, null))))!;

        Assert.That(refusal.Code, Is.EqualTo(ErrorCodes.InsufficientStock));
        Assert.That(await StockAsync(A, tea), Is.EqualTo(10));
        Assert.That((await SendAsync(A, new GetOrder(draft.Id))).Status, Is.EqualTo(OrderStatus.Draft));
    }

    [Test]
    public async Task Place_WhenTheContactWasDeleted_IsRefused()
    {
        var tea = await NewProductAsync(A, "tea");
        var draft = await DraftAsync(A, Ann, (tea.Id, 2));
        await Host.ExecuteAsync("update contacts.contacts set deleted_at = now() where id = $1", Ann);

        var refusal = (await Assert.ThrowsAsync<ConflictException>(() => SendAsync(A, new PlaceDraft(draft.Id, null))))!;

        Assert.That(refusal.Code, Is.EqualTo(ErrorCodes.ReferenceMissing));
        Assert.That(await StockAsync(A, tea), Is.EqualTo(tea.Stock));
    }

    [Test]
    public async Task Place_ByManyAtOnce_TakesStockOnce()
    {
        var tea = await NewProductAsync(A, "tea", stock: 10);
        var draft = await DraftAsync(A, Ann, (tea.Id, 4));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            try
            {
                await SendAsync(A, new PlaceDraft(draft.Id, null));
                return "placed";
            }
            catch (ConflictException refusal)
            {
                return refusal.Code;
            }
        }));

        Assert.That(outcomes.Count(outcome => outcome == "placed"), Is.EqualTo(1));
        Assert.That(outcomes.Count(outcome => outcome == ErrorCodes.InvalidState), Is.EqualTo(5));
        Assert.That(await StockAsync(A, tea), Is.EqualTo(6));
        Assert.That(await EventsAsync(draft.Id), Is.EqualTo("orders.placed.v1"));
    }

    [Test]
    public async Task Cancel_OfADraft_PutsNothingBack()
    {
        var tea = await NewProductAsync(A, "tea", stock: 10);
        var draft = await DraftAsync(A, Ann, (tea.Id, 4));

        var cancelled = await SendAsync(A, new CancelOrder(draft.Id, null));

        Assert.That((cancelled.Status, cancelled.PlacedAt), Is.EqualTo((OrderStatus.Cancelled, (DateTimeOffset?)null)));
        Assert.That(await StockAsync(A, tea), Is.EqualTo(10));
        Assert.That(await EventsAsync(draft.Id), Is.EqualTo("orders.cancelled.v1"));
    }
}
