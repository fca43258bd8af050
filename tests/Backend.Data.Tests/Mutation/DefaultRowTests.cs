using Backend.Data.Query;
using Backend.Data.Tests.Support;

namespace Backend.Data.Tests.Mutation;

/// <summary>Rows that set no column at all.</summary>
internal sealed class DefaultRowTests : ShopTests
{
    private static readonly TicketsTable Tickets = new();

    [OneTimeSetUp]
    public Task CreateTicketsAsync() => Shop.ExecuteAsync(TicketsTable.Sql);

    [Test]
    public async Task Values_OneRowWithoutValues_IsDefaultValues()
    {
        var (sql, row) = await TryAsync(async (unit, ct) =>
        {
            var insert = unit.Insert(Tickets).Values(new NewTicket());
            return (insert.ToSql(), await insert.ReturningFirstAsync(ct));
        });

        Assert.That(sql, Is.EqualTo("insert into shop.tickets as tickets default values"));
        Assert.That(row!.Number, Is.Positive);
    }

    [Test]
    public async Task Values_ManyRowsWithoutValues_SendsOnlyTheirNumber()
    {
        NewTicket[] tickets = [new(), new(), new()];
        var (sql, rows) = await TryAsync(async (unit, ct) =>
        {
            var insert = unit.Insert(Tickets).Values(tickets);
            return (insert.ToSql(), await insert.ReturningAsync(ct));
        });

        Assert.That(sql, Is.EqualTo("insert into shop.tickets as tickets select from generate_series(1, $1)"));
        Assert.That(rows.Select(row => row.Number).Distinct().Count(), Is.EqualTo(3));
    }
}
