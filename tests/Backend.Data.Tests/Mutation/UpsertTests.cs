using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Mutation;

internal sealed class UpsertTests : ShopTests
{
    [Test]
    public async Task UpsertedAsync_NoRowInTheWay_Inserts()
    {
        var result = await TryAsync((unit, ct) =>
            unit.Insert(Contacts).Values(new NewContact { Name = "Dan", Email = "dan@example.com" }).OnConflict(Contacts.Email).DoUpdate(Contacts.Name).UpsertedAsync(ct));

        Assert.That((result.Inserted, result.Row.Name, result.Row.Version), Is.EqualTo((true, "Dan", 1L)));
    }

    [Test]
    public async Task UpsertedAsync_RowInTheWay_UpdatesTheNamedColumnsAndWhatEveryUpdateChanges()
    {
        var result = await TryAsync((unit, ct) =>
            unit.Insert(Contacts).Values(new NewContact { Name = "Ada L.", Email = "ada@example.com", Age = 1 }).OnConflict(Contacts.Email).DoUpdate(Contacts.Name).UpsertedAsync(ct));

        using (Assert.EnterMultipleScope())
        {
            Assert.That((result.Inserted, result.Row.Id, result.Row.Name, result.Row.Age, result.Row.Version), Is.EqualTo((false, ShopSeed.Ada, "Ada L.", (int?)36, 2L)));
            Assert.That(result.Row.UpdatedAt, Is.GreaterThan(result.Row.CreatedAt));
        }
    }

    [Test]
    public async Task UpsertedAsync_TwiceInOneUnit_InsertsThenUpdates()
    {
        var results = await TryAsync(async (unit, ct) =>
        {
            var upsert = unit.Insert(Contacts).Values(new NewContact { Name = "Dan", Email = "dan@example.com" }).OnConflict(Contacts.Email).DoUpdate(Contacts.Name);
            return new[] { await upsert.UpsertedAsync(ct), await upsert.UpsertedAsync(ct), await upsert.UpsertedAsync(ct) };
        });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(results.Select(result => result.Inserted), Is.EqualTo([true, false, false]));
            Assert.That(results.Select(result => result.Row.Id).Distinct().Count(), Is.EqualTo(1));
        }
    }

    [Test]
    public async Task DoUpdate_KeyOutsideThePartialIndex_InsertsBeside()
    {
        var inserted = await TryAsync(async (unit, ct) =>
        {
            var upsert = unit.Insert(Contacts).Values(new NewContact { Name = "Nobody", Email = null }).OnConflict(Contacts.Email).DoUpdate(Contacts.Name);
            return ((await upsert.UpsertedAsync(ct)).Inserted, (await upsert.UpsertedAsync(ct)).Inserted);
        });

        Assert.That(inserted, Is.EqualTo((true, true)));
    }

    [Test]
    public async Task DoUpdate_EmailThatAnotherOrganizationHas_Inserts()
    {
        await WriteAsync((unit, ct) => unit.Insert(Contacts).Values(new NewContact { Name = "G", Email = "only@globex.example" }).ExecuteAsync(ct), ShopDatabase.Globex);

        var result = await TryAsync((unit, ct) =>
            unit.Insert(Contacts).Values(new NewContact { Name = "A", Email = "only@globex.example" }).OnConflict(Contacts.Email).DoUpdate(Contacts.Name).UpsertedAsync(ct));

        Assert.That(result.Inserted, Is.True);
    }

    [Test]
    public async Task ReturningAsync_ManyRows_WritesEach()
    {
        var rows = await TryAsync((unit, ct) => unit.Insert(Contacts)
            .Values([new NewContact { Name = "Ada L.", Email = "ada@example.com" }, new NewContact { Name = "Dan", Email = "dan@example.com" }])
            .OnConflict(Contacts.Email)
            .DoUpdate(Contacts.Name)
            .ReturningAsync(ct));

        Assert.That(rows.OrderBy(row => row.Name).Select(row => (row.Name, row.Version)), Is.EqualTo([("Ada L.", 2L), ("Dan", 1L)]));
    }
}
