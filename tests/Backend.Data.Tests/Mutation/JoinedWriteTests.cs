using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Mutation;

/// <summary>Writes that look beyond the table they write. Each id is there in both organizations.</summary>
internal sealed class JoinedWriteTests : ShopTests
{
    [Test]
    public async Task From_AnotherTable_TakesTheValuesOfTheRowThatBelongs()
    {
        var rows = await TryAsync((unit, ct) => unit.Update(OrderItems)
            .Set(OrderItems.DiscountCents, Products.PriceCents)
            .From(Products)
            .Where(Products.Id.Eq(OrderItems.ProductId))
            .Returning(OrderItems.Id, OrderItems.DiscountCents, Products.Name)
            .ToListAsync(ct));

        Assert.That(rows, Is.EquivalentTo(new[]
        {
            (ShopSeed.HammerItem, (long?)1000, "Hammer of Acme"),
            (ShopSeed.NailItem, (long?)250, "Nail of Acme"),
        }));
    }

    [Test]
    public async Task From_RowsOfTwoOrganizations_SeesOnesOwn()
    {
        await WriteAsync((unit, ct) => unit.Update(Products).Set(Products.PriceCents, 5L).All().ExecuteAsync(ct), ShopDatabase.Globex);

        var discounts = await TryAsync((unit, ct) => unit.Update(OrderItems)
            .Set(OrderItems.DiscountCents, Products.PriceCents)
            .From(Products)
            .Where(Products.Id.Eq(OrderItems.ProductId) | Products.Id.Eq(ShopSeed.Hammer))
            .Returning(OrderItems.DiscountCents)
            .ToListAsync(ct));

        Assert.That(discounts, Does.Not.Contain((long?)5));
    }

    [Test]
    public async Task Using_AnotherTable_DeletesOnesOwnRowsOnly()
    {
        await WriteAsync(
            (unit, ct) => unit.Delete(OrderItems).Using(Orders).Where(Orders.Id.Eq(OrderItems.OrderId), Orders.Status.Eq(OrderStatus.Placed)).ExecuteAsync(ct),
            ShopDatabase.Globex);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await ReadAsync((unit, ct) => unit.From(OrderItems).CountAsync(ct), ShopDatabase.Globex), Is.Zero);
            Assert.That(await ReadAsync((unit, ct) => unit.From(OrderItems).CountAsync(ct)), Is.EqualTo(2));
        }
    }

    [Test]
    public async Task Select_RowsOfTwoOrganizations_InsertsOnesOwnForOneself()
    {
        var countries = await TryAsync(async (unit, ct) =>
        {
            await unit.Insert(Products)
                .Select(From(Contacts))
                .Set(Products.Id, Contacts.Id)
                .Set(Products.Sku, Contacts.Name)
                .Set(Products.Name, Contacts.Name)
                .Set(Products.PriceCents, 1L)
                .ExecuteAsync(ct);
            return await unit.From(Products).Where(Products.PriceCents.Eq(1L)).ToListAsync(ct);
        });

        Assert.That(countries.Select(row => row.Name), Is.EquivalentTo(new[] { "Ada of Acme", "Bob 100%_ of Acme", "Cem of Acme" }));
    }

    [Test]
    public async Task AsCte_Delete_MovesOnesOwnRows()
    {
        var moved = await WriteAsync(
            (unit, ct) =>
            {
                var gone = Delete(OrderItems).All().Returning(OrderItems.Id, OrderItems.ProductId).AsCte("gone");
                return unit.With(gone)
                    .Insert(Orders)
                    .Select(From(gone).Where(gone.Column(OrderItems.ProductId).Eq(ShopSeed.Nail)))
                    .Set(Orders.Id, gone.Column(OrderItems.Id))
                    .Set(Orders.Number, 99L)
                    .Set(Orders.ContactId, ShopSeed.Ada)
                    .Returning(Orders.Id)
                    .ToListAsync(ct);
            },
            ShopDatabase.Globex);
        var mine = await ReadAsync(async (unit, ct) => (
            await unit.From(OrderItems).CountAsync(ct),
            await unit.From(Orders).Where(Orders.Number.Eq(99L)).CountAsync(ct)));

        Assert.That(moved, Is.EqualTo([ShopSeed.NailItem]));
        Assert.That(mine, Is.EqualTo((2L, 0L)));
    }
}
