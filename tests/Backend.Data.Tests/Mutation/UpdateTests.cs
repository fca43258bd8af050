using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Mutation;

internal sealed class UpdateTests : ShopTests
{
    [Test]
    public async Task Set_Patch_ChangesWhatItSetsAndWhatEveryUpdateChanges()
    {
        var (before, after) = await TryAsync(async (unit, ct) =>
        {
            var old = (await unit.From(Contacts).Where(Contacts.Id.Eq(ShopSeed.Ada)).FirstOrDefaultAsync(ct))!;
            var row = (await unit.Update(Contacts).Set(new ContactPatch { Name = "Ada L.", Email = null }).Where(Contacts.Id.Eq(ShopSeed.Ada)).ReturningFirstAsync(ct))!;
            return (old, row);
        });

        using (Assert.EnterMultipleScope())
        {
            Assert.That((after.Name, after.Email, after.Age, after.Version), Is.EqualTo(("Ada L.", (string?)null, before.Age, before.Version + 1)));
            Assert.That(after.UpdatedAt, Is.GreaterThan(before.UpdatedAt));
            Assert.That(after.CreatedAt, Is.EqualTo(before.CreatedAt));
            Assert.That(after.Tags, Is.EqualTo(before.Tags));
        }
    }

    [Test]
    public async Task Set_ColumnThatEveryUpdateChanges_TakesTheGivenValue()
    {
        var moment = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var row = await TryAsync((unit, ct) =>
            unit.Update(Contacts).Set(Contacts.UpdatedAt, moment).Set(Contacts.Version, 9L).Where(Contacts.Id.Eq(ShopSeed.Ada)).ReturningFirstAsync(ct));

        Assert.That((row!.UpdatedAt, row.Version), Is.EqualTo((moment, 9L)));
    }

    [Test]
    public async Task Set_Expression_ComputesFromTheRowThatIsThere()
    {
        var stocks = await TryAsync(async (unit, ct) =>
        {
            await unit.Update(Products).Set(Products.Stock, Products.Stock.Plus(5)).All().ExecuteAsync(ct);
            return (await unit.From(Products).OrderBy(Products.Sku.Asc()).ToListAsync(ct)).Select(product => product.Stock).ToList();
        });

        Assert.That(stocks, Is.EqualTo([15, 5]));
    }

    [Test]
    public async Task Where_VersionThatHasChanged_UpdatesNothing()
    {
        var written = await TryAsync((unit, ct) =>
            unit.Update(Contacts).Set(Contacts.Name, "x").Where(Contacts.Id.Eq(ShopSeed.Ada), Contacts.Version.Eq(0L)).ReturningFirstAsync(ct));

        Assert.That(written, Is.Null);
    }

    [Test]
    public async Task All_InOneOrganization_LeavesTheOtherAlone()
    {
        await WriteAsync((unit, ct) => unit.Update(Orders).Set(Orders.Status, OrderStatus.Cancelled).All().ExecuteAsync(ct), ShopDatabase.Globex);
        await WriteAsync((unit, ct) => unit.Delete(OrderItems).All().ExecuteAsync(ct), ShopDatabase.Globex);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await ReadAsync((unit, ct) => unit.From(Orders).Where(Orders.Status.Eq(OrderStatus.Cancelled)).CountAsync(ct)), Is.Zero);
            Assert.That(await ReadAsync((unit, ct) => unit.From(OrderItems).CountAsync(ct)), Is.EqualTo(2));
        }
    }
}
