using Backend.Data.Query;
using Backend.Data.Tests.Support;
using static Backend.Data.Query.Functions;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql;

/// <summary>EXISTS selects nothing of its query's columns, unless they decide whether there are rows.</summary>
internal sealed class ExistenceTests : ShopTests
{
    [Test]
    public async Task Exists_OfAnAggregate_IsTrueWithoutRows() =>
        Assert.That(await CountWhereAsync(Exists(Select(Count()).From(Orders).Where(Orders.Number.Lt(0L)))), Is.EqualTo(2));

    [Test]
    public async Task Exists_OfADifference_ComparesValues()
    {
        // No order has the id of an item: all of them are left over.
        var difference = Select(Orders.Id).From(Orders).Except(Select(OrderItems.Id).From(OrderItems));

        Assert.That(await CountWhereAsync(Exists(difference)), Is.EqualTo(2));
    }

    [Test]
    public async Task Exists_OfADistinctOrder_IsAccepted() =>
        Assert.That(await CountWhereAsync(Exists(Select(Orders.Number).From(Orders).Distinct().OrderBy(Orders.Number.Asc()).Offset(1))), Is.EqualTo(2));

    [Test]
    public async Task Recursive_WithALimitedSeed_IsAccepted()
    {
        var chain = Select(Contacts.Id, Contacts.ReferredBy).From(Contacts).OrderBy(Contacts.Id.Asc()).Limit(1)
            .RecursiveDistinct("chain", chain => Select(Contacts.Id, Contacts.ReferredBy).From(Contacts)
                .Join(chain, chain.Column(Contacts.Id).Eq(Contacts.ReferredBy)));

        Assert.That(await ReadAsync((unit, ct) => unit.With(chain).From(chain).CountAsync(ct)), Is.EqualTo(2));
    }

    private Task<long> CountWhereAsync(Backend.Data.Sql.Condition condition) =>
        ReadAsync((unit, ct) => unit.From(Products).Where(condition).CountAsync(ct));
}
