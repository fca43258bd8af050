using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Development;
using Backend.Testing.Network;
using Backend.Testing.Shop;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Execution;

/// <summary>
/// The server goes and comes back, again and again, under a pool of one connection. A connection that does not come back
/// makes the next unit fail with "no connection became free". Other faults: <see cref="RandomFaultTests"/>.
/// </summary>
internal sealed class ConnectionLeakTests : ShopTests
{
    private const int Rounds = 100;

    [Test]
    public async Task Units_WhileTheServerIsGone_FailAndKeepNoConnection()
    {
        await using var proxy = CountingProxy.Start(Shop.ConnectionString(DatabaseRole.App));
        await using var database = Open(connections: 1, proxy.ConnectionString);

        for (var round = 0; round < Rounds; round++)
        {
            proxy.Refuse();
            await Expect.Async<DatabaseUnavailableException>(() => RunAsync(database, UnitOfWorkOptions.ReadWrite, WriteNoteAsync));
            await Expect.Async<DatabaseUnavailableException>(() => RunAsync(database, UnitOfWorkOptions.ReadOnly, CountAsync));
            proxy.Accept();
            Assert.That(await RunAsync(database, UnitOfWorkOptions.ReadOnly, CountAsync), Is.Zero);
        }

        Assert.That(
            await Shop.ScalarAsync<long>($"select count(*) from pg_stat_activity where datname = '{Shop.Name}' and usename = 'backend_app'"),
            Is.EqualTo(1));
    }

    private static Task<T> RunAsync<T>(Database database, UnitOfWorkOptions options, Func<IUnitOfWork, CancellationToken, Task<T>> work) =>
        database.RunAsync(ShopDatabase.Acme, options, work, default);

    private static Task<long> CountAsync(IUnitOfWork unit, CancellationToken ct) =>
        unit.From(Contacts).Where(Contacts.Note.Eq("lost")).CountAsync(ct);

    private static Task<int> WriteNoteAsync(IUnitOfWork unit, CancellationToken ct) =>
        unit.Update(Contacts).Set(Contacts.Note, "lost").Where(Contacts.Id.Eq(ShopSeed.Bob)).ExecuteAsync(ct);
}
