using Backend.Modules.Orders;
using Backend.Modules.Orders.Features.CancelOrder;
using Backend.Modules.Orders.Features.ListOrders;

namespace Backend.Orders.Tests.Features;

public sealed class ListOrdersTests : OrdersFixture
{
    [Test]
    public async Task List_FiltersByStatusAndContact_InTheCallersOrganization()
    {
        var tea = await NewProductAsync(A, "tea");
        var eve = await NewContactAsync(A, "Eve");
        var placed = await PlaceAsync(A, Ann, (tea.Id, 1));
        var cancelled = await PlaceAsync(A, Ann, (tea.Id, 2));
        await SendAsync(A, new CancelOrder(cancelled.Id, null));
        var other = await PlaceAsync(A, eve, (tea.Id, 3));
        var theirs = await NewProductAsync(B, "tea");
        await PlaceAsync(B, await NewContactAsync(B, "Ben"), (theirs.Id, 1));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await IdsAsync(new ListOrders()), Is.EquivalentTo(new[] { placed.Id, cancelled.Id, other.Id }));
            Assert.That(await IdsAsync(new ListOrders { Status = OrderStatus.Cancelled }), Is.EqualTo(new[] { cancelled.Id }));
            Assert.That(await IdsAsync(new ListOrders { ContactId = eve }), Is.EqualTo(new[] { other.Id }));
            Assert.That(await IdsAsync(new ListOrders { ContactId = Ann, Status = OrderStatus.Placed }), Is.EqualTo(new[] { placed.Id }));
            Assert.That(await IdsAsync(new ListOrders { Sort = "-totalCents" }), Is.EqualTo(new[] { other.Id, cancelled.Id, placed.Id }));
        }
    }

    [Test]
    public async Task List_ByPageNumber_CountsTheFilteredOrders()
    {
        var tea = await NewProductAsync(A, "tea");
        for (var i = 0; i < 3; i++)
            await PlaceAsync(A, Ann, (tea.Id, 1));

        var page = await SendAsync(A, new ListOrders { Status = OrderStatus.Placed, Page = 2, PageSize = 2 });

        Assert.That((page.Data.Count, page.Pagination!.Total, page.Pagination.TotalPages), Is.EqualTo((1, 3L, 2L)));
    }

    private async Task<IReadOnlyList<Guid>> IdsAsync(ListOrders query) => [.. (await SendAsync(A, query)).Data.Select(order => order.Id)];
}
