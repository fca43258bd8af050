using Backend.Data.Execution.Errors;
using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Mutation;

internal sealed class InsertTests : ShopTests
{
    [Test]
    public async Task Values_UnsetColumns_GetTheirDefaults()
    {
        var one = await TryAsync((unit, ct) => unit.Insert(Contacts).Values(new NewContact { Name = "x" }).ReturningFirstAsync(ct));
        var many = await TryAsync((unit, ct) =>
            unit.Insert(Contacts).Values([new NewContact { Name = "x" }, new NewContact { Name = "y" }]).ReturningAsync(ct));

        using (Assert.EnterMultipleScope())
        {
            foreach (var row in many.Prepend(one!))
            {
                Assert.That(row.Id.Version, Is.EqualTo(7));
                Assert.That((row.Type, row.IsActive, row.Version), Is.EqualTo((ContactType.Individual, true, 1L)));
                Assert.That(row.Tags, Is.Empty);
                Assert.That(row.Channels, Is.Empty);
                Assert.That(row.Metadata, Is.EqualTo(new ContactMetadata()));
                Assert.That(row.VerifiedAt, Is.Not.Null);
                Assert.That(row.CreatedAt, Is.EqualTo(row.UpdatedAt));
                Assert.That((row.Email, row.Age, row.Nicknames, row.Preferences), Is.EqualTo(((string?)null, (int?)null, (string[]?)null, (ContactMetadata?)null)));
            }

            Assert.That(many[0].Id, Is.Not.EqualTo(many[1].Id));
        }
    }

    [Test]
    public async Task Values_SomeRowsLeaveAColumnUnset_TheyGetTheDefaultAndNotNull()
    {
        var rows = await TryAsync((unit, ct) => unit.Insert(Contacts)
            .Values(
            [
                new NewContact { Name = "set", Type = ContactType.Company, IsActive = false, Tags = new[] { "t" }, Age = 4, Email = "set@example.com" },
                new NewContact { Name = "unset" },
            ])
            .ReturningAsync(ct));
        var unset = rows.Single(row => row.Name == "unset");

        using (Assert.EnterMultipleScope())
        {
            Assert.That((unset.Type, unset.IsActive, unset.Age, unset.Email), Is.EqualTo((ContactType.Individual, true, (int?)null, (string?)null)));
            Assert.That(unset.Tags, Is.Empty);
        }
    }

    [Test]
    public async Task Values_FiveThousandRows_AreOneStatement()
    {
        NewProduct[] products = [.. Enumerable.Range(0, 5_000).Select(i => new NewProduct { Sku = $"bulk-{i}", Name = $"Product {i}", PriceCents = i })];
        using var spans = new RecordedActivities();

        var (count, cents) = await TryAsync(async (unit, ct) =>
        {
            var written = await unit.Insert(Products).Values(products).ExecuteAsync(ct);
            var rows = await unit.From(Products).Where(Products.Sku.ILike(Pattern.StartsWith("bulk-"))).ToListAsync(ct);
            return (written, rows.Sum(row => row.PriceCents));
        });

        using (Assert.EnterMultipleScope())
        {
            Assert.That((count, cents), Is.EqualTo((5_000, 12_497_500L)));
            Assert.That(spans.Statements, Has.Count.EqualTo(2));
        }
    }

    [Test]
    public async Task Values_OneOfManyRowsIsWrong_NoneIsWritten()
    {
        NewProduct[] products = [new() { Sku = "ok", Name = "ok", PriceCents = 1 }, new() { Sku = "A-1", Name = "twice", PriceCents = 1 }];

        Assert.That(() => WriteAsync((unit, ct) => unit.Insert(Products).Values(products).ExecuteAsync(ct)), Throws.TypeOf<UniqueViolationException>());
        Assert.That(await ReadAsync((unit, ct) => unit.From(Products).Where(Products.Sku.Eq("ok")).CountAsync(ct)), Is.Zero);
    }

    [Test]
    public async Task Values_TextThatLooksLikeSql_IsAValue()
    {
        const string Attack = "x'); delete from shop.contacts; --";
        var row = await TryAsync((unit, ct) => unit.Insert(Contacts).Values(new NewContact { Name = Attack, Tags = new[] { "'}'; drop table x" } }).ReturningFirstAsync(ct));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(row!.Name, Is.EqualTo(Attack));
            Assert.That(row.Tags, Is.EqualTo(["'}'; drop table x"]));
        }
    }

    [Test]
    public async Task ExecuteAsync_IdOfAnotherOrganizationsRow_IsARowOfOnesOwn()
    {
        var id = Guid.CreateVersion7();
        await WriteAsync((unit, ct) => unit.Insert(Products).Values(new NewProduct { Id = id, Sku = "mine", Name = "a", PriceCents = 1 }).ExecuteAsync(ct));
        await WriteAsync((unit, ct) => unit.Insert(Products).Values(new NewProduct { Id = id, Sku = "mine", Name = "b", PriceCents = 1 }).ExecuteAsync(ct), ShopDatabase.Globex);

        Assert.That((await ReadAsync((unit, ct) => unit.From(Products).Where(Products.Id.Eq(id)).ToListAsync(ct))).Single().Name, Is.EqualTo("a"));
    }
}
