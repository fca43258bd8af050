using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Execution;

/// <summary>The caller gives up at every point of a unit of work: nothing is kept, and the one connection is free again.</summary>
internal sealed class CancellationTests : ShopTests
{
    private const string Lost = "cancelled";

    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(50);

    private static IEnumerable<TestCaseData> Points =>
    [
        Point("before the unit", WriteNoteAsync, isBefore: true),
        Point("between statements", async (unit, source, ct) =>
        {
            await WriteNoteAsync(unit, source, ct);
            await source.CancelAsync();
            await unit.From(Contacts).CountAsync(ct);
        }),
        Point("during a statement", async (unit, source, ct) =>
        {
            await WriteNoteAsync(unit, source, ct);
            source.CancelAfter(Soon);
            await unit.SleepAsync(30, ct);
        }),
        Point("during the first statement", async (unit, source, ct) =>
        {
            source.CancelAfter(Soon);
            await unit.SleepAsync(30, ct);
        }),
        Point("during a nested unit", async (unit, source, ct) =>
        {
            await WriteNoteAsync(unit, source, ct);
            source.CancelAfter(Soon);
            await unit.RunNestedAsync((inner, token) => inner.SleepAsync(30, token), ct);
        }),
        Point("with queued writes", async (unit, source, _) =>
        {
            unit.Update(Contacts).Set(Contacts.Note, Lost).All().Queue();
            await source.CancelAsync();
        }),
        Point("before the commit", async (unit, source, ct) =>
        {
            await WriteNoteAsync(unit, source, ct);
            await source.CancelAsync();
        }),
    ];

    [TestCaseSource(nameof(Points))]
    public async Task Cancelled_AnyPoint_KeepsNothingAndFreesTheConnection(
        bool isBefore,
        Func<IUnitOfWork, CancellationTokenSource, CancellationToken, Task> work)
    {
        await using var database = Open(connections: 1);
        using var source = new CancellationTokenSource();
        if (isBefore)
            await source.CancelAsync();

        Assert.That(
            () => database.RunAsync(
                ShopDatabase.Acme,
                UnitOfWorkOptions.ReadWrite,
                async (unit, ct) =>
                {
                    await work(unit, source, ct);
                    return 0;
                },
                source.Token),
            Throws.InstanceOf<OperationCanceledException>());

        Assert.That(
            await database.RunAsync(ShopDatabase.Acme, UnitOfWorkOptions.ReadOnly, (unit, ct) => unit.From(Contacts).Where(Contacts.Note.Eq(Lost)).CountAsync(ct), default),
            Is.Zero);
    }

    [Test]
    public async Task Cancelled_WhileWaitingForAConnection_EndsTheWait()
    {
        await using var database = Open(connections: 1);
        using var source = new CancellationTokenSource();
        await database.RunAsync(
            ShopDatabase.Acme,
            UnitOfWorkOptions.ReadOnly,
            async (unit, ct) =>
            {
                await unit.From(Contacts).CountAsync(ct);
                source.CancelAfter(Soon);
                Assert.That(
                    () => database.RunAsync(ShopDatabase.Acme, UnitOfWorkOptions.ReadOnly, (other, token) => other.From(Contacts).CountAsync(token), source.Token),
                    Throws.InstanceOf<OperationCanceledException>());
                return await unit.From(Contacts).CountAsync(ct);
            },
            default);
    }

    [Test]
    public void Cancelled_AndCaught_ThrowsPoisoned()
    {
        using var source = new CancellationTokenSource(Soon);

        Assert.That(
            () => WriteAsync(async (unit, _) =>
            {
                try
                {
                    await unit.SleepAsync(30, source.Token);
                }
                catch (OperationCanceledException)
                {
                    // Work that goes on as if nothing were lost.
                }

                return 0;
            }),
            Throws.TypeOf<UnitOfWorkPoisonedException>());
    }

    private static TestCaseData Point(
        string name,
        Func<IUnitOfWork, CancellationTokenSource, CancellationToken, Task> work,
        bool isBefore = false) =>
        new TestCaseData(isBefore, work).SetArgDisplayNames(name);

    private static Task WriteNoteAsync(IUnitOfWork unit, CancellationTokenSource source, CancellationToken ct) =>
        unit.Update(Contacts).Set(Contacts.Note, Lost).All().ExecuteAsync(ct);
}
