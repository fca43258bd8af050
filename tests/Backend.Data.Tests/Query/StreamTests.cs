using Backend.Data.Execution.Errors;
using Backend.Data.Query;
using Backend.Data.Tests.Support;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Query;

internal sealed class StreamTests : ShopTests
{
    [Test]
    public async Task StreamAsync_ToTheEnd_GivesEveryRowOnce()
    {
        var read = await ReadAsync(async (unit, ct) =>
        {
            var names = new List<string>();
            await foreach (var name in unit.Select(Contacts.Name).From(Contacts).OrderBy(Contacts.Name.Asc()).StreamAsync(ct))
                names.Add(name);
            return names;
        });
        Assert.That(read, Has.Count.EqualTo(3).And.Ordered.And.Unique);
    }

    [Test]
    public async Task StreamAsync_MoreRowsThanAreReadAhead_KeepsTheirOrder()
    {
        var numbers = await ReadAsync(async (unit, ct) =>
        {
            var read = new List<int>();
            await foreach (var number in unit.Sql<int>($"select n from generate_series(1, {5000}) as n order by n").StreamAsync(ct))
                read.Add(number);
            return read;
        });
        Assert.That(numbers, Is.EqualTo(Enumerable.Range(1, 5000)));
    }

    [Test]
    public async Task StreamAsync_LeftEarly_LeavesTheUnitUsable()
    {
        var count = await ReadAsync(async (unit, ct) =>
        {
            await foreach (var number in unit.Sql<int>($"select n from generate_series(1, {5000}) as n").StreamAsync(ct))
            {
                if (number == 3)
                    break;
            }

            return await unit.From(Contacts).CountAsync(ct);
        });
        Assert.That(count, Is.EqualTo(3));
    }

    [Test]
    public async Task StreamAsync_AnotherStatementWithin_IsRefused() =>
        await Assert.ThatAsync(
            () => ReadAsync(async (unit, ct) =>
            {
                await foreach (var _ in unit.Sql<int>($"select n from generate_series(1, {5000}) as n").StreamAsync(ct))
                    await unit.From(Contacts).CountAsync(ct);
                return 0;
            }),
            Throws.InstanceOf<InvalidOperationException>().With.Message.Contains("one statement at a time"));

    [Test]
    public async Task StreamAsync_ErrorOfALaterRow_IsThrownInTheLoop() =>
        await Assert.ThatAsync(
            () => ReadAsync(async (unit, ct) =>
            {
                await foreach (var _ in unit.Sql<int>($"select 10 / (200 - n) from generate_series(1, {200}) as n").StreamAsync(ct))
                    ct.ThrowIfCancellationRequested();
                return 0;
            }),
            Throws.InstanceOf<DatabaseException>());

    [Test]
    public async Task StreamAsync_Cancelled_EndsTheLoop()
    {
        using var source = new CancellationTokenSource();
        await Assert.ThatAsync(
            () => ReadAsync(async (unit, unused) =>
            {
                await foreach (var row in unit.Sql<long>($"select count(*) from generate_series(1, 100000) as a, generate_series(1, {100000}) as b").StreamAsync(Cancelling(source)))
                    Assert.Fail($"{row}: no row was expected.");
                return 0;
            }),
            Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task StreamAsync_Prepared_GivesItsRows()
    {
        var query = Prepare(() => From(Contacts));
        var rows = await ReadAsync(async (unit, ct) =>
        {
            var count = 0;
            await foreach (var _ in unit.Execute(query).StreamAsync(ct))
                count++;
            return count;
        });
        Assert.That(rows, Is.EqualTo(3));
    }

    private static CancellationToken Cancelling(CancellationTokenSource source)
    {
        source.CancelAfter(TimeSpan.FromMilliseconds(100));
        return source.Token;
    }
}
