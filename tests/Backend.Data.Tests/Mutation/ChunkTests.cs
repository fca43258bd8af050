using Backend.Data.Execution.Errors;
using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Mutation;

/// <summary>Writes of more rows than one statement takes.</summary>
internal sealed class ChunkTests : ShopTests
{
    [Test]
    public async Task Values_HundredThousandRows_AreTenStatementsOfOneTransaction()
    {
        var products = Many(100_000);
        using var spans = new RecordedActivities();

        var (written, stored) = await TryAsync(async (unit, ct) => (
            await unit.Insert(Products).Values(products).ExecuteAsync(ct),
            await unit.From(Products).Where(Products.Name.Eq("bulk")).CountAsync(ct)));

        using (Assert.EnterMultipleScope())
        {
            Assert.That((written, stored), Is.EqualTo((100_000, 100_000L)));
            Assert.That(spans.Cost, Is.EqualTo((11, 12, "rolled_back")));
        }
    }

    [Test]
    public async Task Values_ErrorInALaterStatement_WritesNothing()
    {
        NewProduct[] products = [.. Many(4), new() { Sku = "A-1", Name = "bulk", PriceCents = 1 }];

        Assert.That(() => WriteAsync((unit, ct) => unit.Insert(Products).Values(products).ChunksOf(2).ExecuteAsync(ct)), Throws.TypeOf<UniqueViolationException>());
        Assert.That(await ReadAsync((unit, ct) => unit.From(Products).Where(Products.Name.Eq("bulk")).CountAsync(ct)), Is.Zero);
    }

    [Test]
    public async Task Values_ListArrayAndOtherCollections_WriteTheSame()
    {
        var products = Many(5);
        var linked = new ReadOnlyRows(products);

        var counts = await TryAsync(async (unit, ct) => new[]
        {
            await unit.Insert(Products).Values(products).ChunksOf(2).ExecuteAsync(ct),
            await unit.Insert(Products).Values(products.ConvertAll(row => row with { Sku = row.Sku + "b" })).ChunksOf(2).ExecuteAsync(ct),
            await unit.Insert(Products).Values([.. products.Select(row => row with { Sku = row.Sku + "c" })]).ChunksOf(4).ExecuteAsync(ct),
            await unit.Insert(Products).Values(linked).OnConflict(Products.Sku).DoUpdate(Products.Name).ExecuteAsync(ct),
        });

        Assert.That(counts, Is.EqualTo([5, 5, 5, 5]));
    }

    [Test]
    public async Task ReturningFirstAsync_OfSeveralStatements_RunsAll()
    {
        var (first, count) = await TryAsync(async (unit, ct) => (
            await unit.Insert(Products).Values(Many(5)).ChunksOf(2).ReturningFirstAsync(ct),
            await unit.From(Products).Where(Products.Name.Eq("bulk")).CountAsync(ct)));

        Assert.That((first!.Name, count), Is.EqualTo(("bulk", 5L)));
    }

    [Test]
    public async Task Queue_SeveralStatements_ShareOneRoundTripAndExpectTheirRows()
    {
        using var spans = new RecordedActivities();

        var count = await TryAsync((unit, ct) =>
        {
            unit.Insert(Products).Values(Many(5)).ChunksOf(2).Queue(expectedRows: 5);
            return unit.From(Products).Where(Products.Name.Eq("bulk")).CountAsync(ct);
        });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(count, Is.EqualTo(5));
            Assert.That(spans.Cost, Is.EqualTo((4, 2, "rolled_back")));
        }
    }

    [Test]
    public void UpsertedListAsync_KeyTwiceInDifferentStatements_IsRefused() =>
        Assert.That(
            () => TryAsync((unit, ct) => unit.Insert(Products)
                .Values([.. Many(4), .. Many(1)])
                .ChunksOf(2)
                .OnConflict(Products.Sku)
                .DoUpdate(Products.Name)
                .UpsertedListAsync(ct)),
            Throws.TypeOf<Data.Sql.StatementException>().With.Message.Contains("Rows 0 and 4"));

    private static List<NewProduct> Many(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new NewProduct { Sku = $"bulk-{i}", Name = "bulk", PriceCents = i })];

    private sealed class ReadOnlyRows(IReadOnlyList<NewProduct> rows) : IReadOnlyList<NewProduct>
    {
        public int Count => rows.Count;

        public NewProduct this[int index] => rows[index];

        public IEnumerator<NewProduct> GetEnumerator() => rows.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
