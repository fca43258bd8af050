using Backend.Data.Execution;
using Backend.Data.Mutation;
using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Mutation;

internal sealed class UpdateManyTests : ShopTests
{
    private static readonly Line[] Lines = [new(ShopSeed.Hammer, 4), new(ShopSeed.Nail, 0)];

    [Test]
    public async Task Set_ValuesOfTheItems_ReachTheirRows()
    {
        Line[] lines = [new(ShopSeed.Nail, 7), new(ShopSeed.Hammer, 8)];
        var rows = await TryAsync(async (unit, ct) =>
        {
            await unit.UpdateMany(Products, lines).Key(Products.Id, line => line.ProductId).Set(Products.Stock, line => line.Quantity).ExecuteAsync(ct);
            return await unit.From(Products).OrderBy(Products.Sku.Asc()).ToListAsync(ct);
        });

        Assert.That(rows.Select(row => row.Stock), Is.EqualTo([8, 7]));
    }

    [Test]
    public async Task Set_EveryKindOfType_ReadsBackEqual()
    {
        var moment = new DateTimeOffset(2030, 1, 2, 3, 4, 5, TimeSpan.Zero);
        (Guid Id, string[] Tags, Channel[] Channels, ContactMetadata? Preferences, Loyalty? Loyalty, int? Age, DateTimeOffset? At)[] items =
        [
            (ShopSeed.Ada, ["a", "x,\"y\""], [Channel.PostalMail], null, null, null, moment),
            (ShopSeed.Bob, [], [], new ContactMetadata("s", 3), Loyalty.Gold, 41, null),
        ];
        var rows = await TryAsync((unit, ct) => unit.UpdateMany(Contacts, items)
            .Key(Contacts.Id, item => item.Id)
            .Set(Contacts.Tags, item => item.Tags)
            .Set(Contacts.Channels, item => item.Channels)
            .Set(Contacts.Preferences, item => item.Preferences)
            .Set(Contacts.Loyalty, item => item.Loyalty)
            .Set(Contacts.Age, item => item.Age)
            .Set(Contacts.VerifiedAt, item => item.At)
            .ReturningAsync(ct));

        var (ada, bob) = (rows.Single(row => row.Id == ShopSeed.Ada), rows.Single(row => row.Id == ShopSeed.Bob));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ada.Tags, Is.EqualTo(items[0].Tags));
            Assert.That(ada.Channels, Is.EqualTo(items[0].Channels));
            Assert.That((ada.Preferences, ada.Loyalty, ada.Age, ada.VerifiedAt, ada.Version), Is.EqualTo(((ContactMetadata?)null, (Loyalty?)null, (int?)null, (DateTimeOffset?)moment, 2L)));
            Assert.That((bob.Tags.Length, bob.Channels.Length), Is.EqualTo((0, 0)));
            Assert.That((bob.Preferences, bob.Loyalty, bob.Age, bob.VerifiedAt), Is.EqualTo((items[1].Preferences, (Loyalty?)Loyalty.Gold, (int?)41, (DateTimeOffset?)null)));
        }
    }

    [Test]
    public async Task Set_Expression_ComputesFromTheRowAndTheItem()
    {
        var stock = await TryAsync(async (unit, ct) =>
        {
            await Take(unit, Lines).ExecuteAsync(ct);
            return (await unit.From(Products).OrderBy(Products.Sku.Asc()).ToListAsync(ct)).Select(row => row.Stock).ToList();
        });

        Assert.That(stock, Is.EqualTo([6, 0]));
    }

    [Test]
    public async Task Where_AnItemDoesNotMeetIt_EndsTheUnit()
    {
        Line[] lines = [new(ShopSeed.Hammer, 1), new(ShopSeed.Nail, 1)];

        Assert.That(
            () => WriteAsync((unit, ct) => Take(unit, lines).ExecuteAsync(ct)),
            Throws.TypeOf<RowCountException>().With.Message.EqualTo("UPDATE shop.products wrote 1 rows where 2 were expected."));
        Assert.That(() => WriteAsync((unit, ct) => Take(unit, lines).ReturningAsync(ct)), Throws.TypeOf<RowCountException>());
        Assert.That(() => WriteAsync((unit, _) => Task.FromResult(Queued(unit, lines))), Throws.TypeOf<RowCountException>());
        Assert.That((await ReadAsync((unit, ct) => unit.From(Products).Where(Products.Id.Eq(ShopSeed.Hammer)).FirstOrDefaultAsync(ct)))!.Stock, Is.EqualTo(10));
    }

    [Test]
    public async Task AllowMissing_SomeItemsFindNoRow_TheOthersAreWritten()
    {
        Line[] lines = [new(ShopSeed.Hammer, 1), new(ShopSeed.Nail, 1), new(Guid.CreateVersion7(), 1)];

        Assert.That(await TryAsync((unit, ct) => Take(unit, lines).AllowMissing().ExecuteAsync(ct)), Is.EqualTo(1));
    }

    [Test]
    public async Task ChunksOf_FewerThanTheItems_SendsSeveralStatementsInOneTransaction()
    {
        using var spans = new RecordedActivities();
        await WriteAsync(async (unit, ct) =>
        {
            NewProduct[] products = [.. Enumerable.Range(0, 25).Select(i => new NewProduct { Sku = $"m-{i}", Name = "m", PriceCents = 1 })];
            var rows = await unit.Insert(Products).Values(products).ChunksOf(10).ReturningAsync(ct);
            var written = await unit.UpdateMany(Products, rows).Key(Products.Sku, row => row.Sku).Set(Products.PriceCents, row => row.PriceCents + 1)
                .ChunksOf(10).ExecuteAsync(ct);
            Assert.That(written, Is.EqualTo(25));
            return await unit.Delete(Products).Where(Products.PriceCents.Eq(2L)).ExecuteAsync(ct);
        });

        Assert.That(spans.Cost, Is.EqualTo((7, 8, "committed")));
    }

    [Test]
    public async Task ExecuteAsync_SameIdInAnotherOrganization_LeavesItAlone()
    {
        await WriteAsync((unit, ct) => unit.UpdateMany(Products, Lines).Key(Products.Id, line => line.ProductId).Set(Products.Name, _ => "Renamed").ExecuteAsync(ct), ShopDatabase.Globex);

        Assert.That(await ReadAsync((unit, ct) => unit.From(Products).Where(Products.Name.Eq("Renamed")).CountAsync(ct)), Is.Zero);
    }

    private static UpdateManySet<Product, Line> Take(IUnitOfWork unit, Line[] lines) => unit.UpdateMany(Products, lines)
        .Key(Products.Id, line => line.ProductId)
        .Set(Products.Stock, line => line.Quantity, given => Products.Stock.Minus(given))
        .Where(Products.Stock, line => line.Quantity, given => Products.Stock.Gte(given));

    private static bool Queued(IUnitOfWork unit, Line[] lines)
    {
        Take(unit, lines).Queue();
        return true;
    }

    private sealed record Line(Guid ProductId, int Quantity);
}
