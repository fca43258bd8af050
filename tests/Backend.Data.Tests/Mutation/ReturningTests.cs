using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Mutation;

internal sealed class ReturningTests : ShopTests
{
    private static readonly NewProduct Saw = new() { Sku = "C-3", Name = "Saw", PriceCents = 3, Stock = 4 };

    [Test]
    public async Task ToListAsync_ColumnsOfManyRows_AreMatchedByTheirKey()
    {
        NewProduct[] products = [.. Enumerable.Range(0, 50).Select(i => Saw with { Id = Guid.CreateVersion7(), Sku = $"r-{i}", PriceCents = i })];
        var prices = await TryAsync(async (unit, ct) =>
            (await unit.Insert(Products).Values(products).ChunksOf(20).Returning(Products.Id, Products.PriceCents.Plus(1L)).ToListAsync(ct)).ToDictionary());

        Assert.That(products.Select(product => prices[product.Id.Value]), Is.EqualTo(products.Select(product => product.PriceCents + 1)));
    }

    [Test]
    public async Task SingleAsync_OneRow_ReadsEveryKindOfItem()
    {
        var (row, type, isNamed, inserted) = await TryAsync((unit, ct) => unit.Insert(Contacts)
            .Values(new NewContact { Name = "Ada L.", Email = "ada@example.com" })
            .OnConflict(Contacts.Email)
            .DoUpdate(Contacts.Name)
            .Returning(Contacts, Contacts.Type, Contacts.Name.Eq("Ada L."), Contacts.Inserted())
            .SingleAsync(ct));

        Assert.That((row.Id, row.Name, type, isNamed, inserted), Is.EqualTo((ShopSeed.Ada, "Ada L.", ContactType.Company, true, false)));
    }

    [Test]
    public async Task SingleAsync_OtherNumberOfRows_EndsTheWork()
    {
        Assert.That(
            () => WriteAsync((unit, ct) => unit.Update(Products).Set(Products.Name, "x").All().Returning(Products.Id).SingleAsync(ct)),
            Throws.InvalidOperationException.With.Message.Contains("wrote 2"));
        Assert.That(await ReadAsync((unit, ct) => unit.From(Products).Where(Products.Name.Eq("x")).CountAsync(ct)), Is.Zero);
    }

    [Test]
    public async Task FirstOrDefaultAsync_NoRow_IsNull()
    {
        var (id, name, found) = await TryAsync(async (unit, ct) =>
        {
            var nothing = unit.Update(Products).Set(Products.Stock, 1).Where(Products.Sku.Eq("no such"));
            var hammer = unit.Update(Products).Set(Products.Stock, 1).Where(Products.Sku.Eq("A-1"));
            return (
                await nothing.Returning(Products.Id).FirstOrDefaultAsync(ct),
                await nothing.Returning(Products.Name).FirstOrDefaultAsync(ct),
                await hammer.Returning(Products.Id, Products.Stock).FirstOrDefaultAsync(ct));
        });

        Assert.That((id, name, found), Is.EqualTo(((Guid?)null, (string?)null, ((Guid, int)?)(ShopSeed.Hammer, 1))));
    }
}
