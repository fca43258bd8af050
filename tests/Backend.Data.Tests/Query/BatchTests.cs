using Backend.Data.Query;
using Backend.Data.Sql;
using Backend.Data.Tests.Support;
using static Backend.Data.Query.SqlTemplates;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Query;

/// <summary>Two queries share a round trip.</summary>
internal sealed class BatchTests : ShopTests
{
    [Test]
    public async Task BatchAsync_TwoQueries_AnswersBothInOrder()
    {
        var (products, numbers) = await ReadAsync((unit, ct) => unit.BatchAsync(
            unit.From(Products).OrderBy(Products.Sku.Asc()).Limit(1),
            unit.Sql<long>($"select n from generate_series(1::bigint, 3) n"),
            ct));

        Assert.That(products.Single().Sku, Is.EqualTo("A-1"));
        Assert.That(numbers, Is.EqualTo(new[] { 1L, 2, 3 }));
    }

    [Test]
    public async Task BatchAsync_AQueryOfNoUnit_IsRefused() => await ReadAsync((unit, ct) =>
    {
        Assert.That(() => unit.BatchAsync(unit.From(Products), From(Orders), ct), Throws.TypeOf<StatementException>());
        return Task.FromResult(0);
    });
}
