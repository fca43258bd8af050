using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Mutation;

/// <summary>What an insert does about the row in its way, beyond taking columns from the row that came.</summary>
internal sealed class ConflictTests : ShopTests
{
    private static readonly TagsTable Tags = new();

    private static readonly NewProduct Hammer = new() { Sku = "A-1", Name = "Hammer", PriceCents = 900, Stock = 5 };

    [OneTimeSetUp]
    public Task CreateTagsAsync() => Shop.ExecuteAsync(TagsTable.Sql);

    [Test]
    public async Task Set_Expression_SeesTheRowThatIsThereAndTheRowThatCame()
    {
        var result = await TryAsync((unit, ct) => unit.Insert(Products)
            .Values(Hammer)
            .OnConflict(Products.Sku)
            .DoUpdate(Products.PriceCents)
            .Set(Products.Stock, Products.Stock.Plus(3))
            .Set(Products.Name, Products.Name.Excluded())
            .UpsertedAsync(ct));

        Assert.That(
            (result.Inserted, result.Row.Id, result.Row.Stock, result.Row.Name, result.Row.PriceCents),
            Is.EqualTo((false, ShopSeed.Hammer, 13, "Hammer", 900L)));
    }

    [Test]
    public async Task Set_ValueNullAndDefault_AreWritten()
    {
        var row = await TryAsync((unit, ct) => unit.Insert(Contacts)
            .Values(new NewContact { Name = "x", Email = "ada@example.com" })
            .OnConflict(Contacts.Email)
            .DoUpdate()
            .Set(Contacts.Name, "A. L.")
            .SetNull(Contacts.Age)
            .SetDefault(Contacts.Type)
            .ReturningFirstAsync(ct));

        Assert.That((row!.Name, row.Age, row.Type, row.Version), Is.EqualTo(("A. L.", (int?)null, ContactType.Individual, 2L)));
    }

    [Test]
    public async Task Where_RowThatIsThereDoesNotMeetIt_IsLeftAsItIs()
    {
        var (kept, changed, count) = await TryAsync(async (unit, ct) =>
        {
            var upsert = unit.Insert(Products).Values(Hammer).OnConflict(Products.Sku).DoUpdate(Products.PriceCents);
            return (
                await upsert.Where(Products.PriceCents.Lt(900L)).UpsertedAsync(ct),
                await upsert.Where(Products.PriceCents.Gt(900L)).UpsertedAsync(ct),
                await upsert.Where(Products.Stock.Lt(Products.Stock.Excluded())).ExecuteAsync(ct));
        });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(kept, Is.Null);
            Assert.That((changed!.Inserted, changed.Row.PriceCents), Is.EqualTo((false, 900L)));
            Assert.That(count, Is.Zero);
        }
    }

    [Test]
    public async Task DoNothing_RowInTheWay_StaysAndIsNotReturned()
    {
        var (one, many, any, after) = await TryAsync(async (unit, ct) =>
        {
            var first = await unit.Insert(Products).Values(Hammer).OnConflict(Products.Sku).DoNothing().ReturningFirstAsync(ct);
            NewProduct[] products = [Hammer, new() { Sku = "new", Name = "New", PriceCents = 1 }, new() { Sku = "new", Name = "Twice", PriceCents = 2 }];
            var rows = await unit.Insert(Products).Values(products).OnConflict(Products.Sku).DoNothing().ReturningAsync(ct);
            var written = await unit.Insert(Products).Values([Hammer with { Id = ShopSeed.Nail, Sku = "other" }, Hammer]).OnConflict().DoNothing().ExecuteAsync(ct);
            return (first, rows, written, await unit.From(Products).Where(Products.Sku.Eq("A-1")).FirstOrDefaultAsync(ct));
        });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(one, Is.Null);
            Assert.That(many.Select(row => row.Name), Is.EqualTo(["New"]));
            Assert.That(any, Is.Zero);
            Assert.That((after!.PriceCents, after.Stock), Is.EqualTo((1000L, 10)));
        }
    }

    [Test]
    public async Task OnConflict_PrimaryKey_UpdatesTheRowWithThatId()
    {
        var result = await TryAsync((unit, ct) =>
            unit.Insert(Products).Values(Hammer with { Id = ShopSeed.Nail, Sku = "B-2" }).OnConflict(Products.Id).DoUpdate(Products.Name).UpsertedAsync(ct));

        Assert.That((result.Inserted, result.Row.Id, result.Row.Name, result.Row.Stock), Is.EqualTo((false, ShopSeed.Nail, "Hammer", 0)));
    }

    [Test]
    public async Task OnConflict_PrimaryKeyOfAnotherOrganizationsRow_Inserts()
    {
        var id = Guid.CreateVersion7();
        await WriteAsync((unit, ct) => unit.Insert(Products).Values(Hammer with { Id = id, Sku = "theirs" }).ExecuteAsync(ct), ShopDatabase.Globex);

        var (updated, nothing) = await TryAsync(async (unit, ct) => (
            await unit.Insert(Products).Values(Hammer with { Id = id, Sku = "ours" }).OnConflict(Products.Id).DoUpdate(Products.Name).UpsertedAsync(ct),
            await unit.Insert(Products).Values(Hammer with { Sku = "theirs" }).OnConflict().DoNothing().ExecuteAsync(ct)));
        var theirs = await ReadAsync((unit, ct) => unit.From(Products).Where(Products.Id.Eq(id)).FirstOrDefaultAsync(ct), ShopDatabase.Globex);

        Assert.That((updated.Inserted, nothing, theirs!.Sku), Is.EqualTo((true, 1, "theirs")));
    }

    [Test]
    public async Task Where_OneOfSeveralPartialKeys_IsTheTarget()
    {
        var (word, phrase) = await TryAsync(async (unit, ct) =>
        {
            await unit.Insert(Tags).Values(new NewTag { Name = "red" }).ExecuteAsync(ct);
            var byWord = await unit.Insert(Tags).Values(new NewTag { Name = "red" })
                .OnConflict(Tags.Name).Where(Tags.Kind.Eq("word")).DoUpdate(Tags.Name).UpsertedAsync(ct);
            var byPhrase = await unit.Insert(Tags).Values(new NewTag { Name = "red", Kind = "phrase" })
                .OnConflict(Tags.Name).Where(Tags.Kind.Eq("phrase")).DoUpdate(Tags.Name).UpsertedAsync(ct);
            return (byWord, byPhrase);
        });

        Assert.That((word.Inserted, phrase.Inserted, word.Row.Number), Is.EqualTo((false, true, phrase.Row.Number - 2)));
    }

    [Test]
    public async Task OnConflict_ColumnsInAnotherOrder_AreTheSameKey()
    {
        var inserted = await TryAsync(async (unit, ct) =>
        {
            var upsert = unit.Insert(Tags).Values(new NewTag { Name = "blue" }).OnConflict(Tags.Name, Tags.Kind).DoUpdate(Tags.Name);
            return ((await upsert.UpsertedAsync(ct)).Inserted, (await upsert.UpsertedAsync(ct)).Inserted);
        });

        Assert.That(inserted, Is.EqualTo((true, false)));
    }

    [Test]
    public async Task UpsertedListAsync_ManyRows_TellsInsertedFromUpdated()
    {
        var rows = await TryAsync((unit, ct) => unit.Insert(Products)
            .Values([Hammer, new NewProduct { Sku = "new", Name = "New", PriceCents = 1 }])
            .OnConflict(Products.Sku)
            .DoUpdate(Products.Name)
            .UpsertedListAsync(ct));

        Assert.That(rows.Select(row => (row.Row.Sku, row.Inserted)), Is.EquivalentTo(new[] { ("A-1", false), ("new", true) }));
    }

    [Test]
    public async Task OverridingSystemValue_IdentityGiven_IsWritten()
    {
        var (one, many) = await TryAsync(async (unit, ct) => (
            await unit.Insert(Tags).OverridingSystemValue().Values(new NewTag { Name = "a", Number = 100 }).ReturningFirstAsync(ct),
            await unit.Insert(Tags).OverridingSystemValue().Values([new() { Name = "b", Number = 101 }, new() { Name = "c", Number = 102 }]).ReturningAsync(ct)));

        Assert.That(many.Append(one!).Select(tag => (tag.Name, tag.Number)), Is.EquivalentTo(new[] { ("a", 100L), ("b", 101L), ("c", 102L) }));
    }
}
