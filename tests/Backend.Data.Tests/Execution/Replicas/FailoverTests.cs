using System.Diagnostics;
using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Data.Execution.Replicas;
using Backend.Data.Query;
using Backend.Testing.Shop;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Execution.Replicas;

/// <summary>The primary is killed and the standby promoted, under a pool that knows both.</summary>
internal sealed class FailoverTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Test]
    public async Task Primary_KilledAndStandbyPromoted_IsFoundByTheSamePool()
    {
        await using var servers = await ClusterPair.CreateAsync();
        var database = servers.Open();
        await WriteAsync(database);
        await servers.CaughtUpAsync();

        await servers.Primary.Process.KillAsync();
        var whileNoneWrites = await Assert.CatchAsync<DatabaseException>(() => WriteAsync(database));
        var read = await database.RunAsync(
            ShopDatabase.Acme, UnitOfWorkOptions.ReadOnly with { Replica = ReplicaRead.Anytime }, (unit, ct) => unit.From(Contacts).CountAsync(ct), default);
        await servers.Standby.PromoteAsync();
        var (errors, position) = await WriteUntilItSucceedsAsync(database);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(whileNoneWrites, Is.InstanceOf<DatabaseUnavailableException>());
            Assert.That(read, Is.Positive);
            Assert.That(errors, Is.All.InstanceOf<DatabaseUnavailableException>());
            Assert.That(position.Timeline, Is.EqualTo(2));
        }
    }

    private static async Task<(List<DatabaseException> Errors, WalPosition Position)> WriteUntilItSucceedsAsync(Database database)
    {
        List<DatabaseException> errors = [];
        for (var waiting = Stopwatch.StartNew(); waiting.Elapsed < Patience;)
        {
            try
            {
                return (errors, await WriteAsync(database));
            }
            catch (DatabaseException error)
            {
                errors.Add(error);
                await Task.Delay(20);
            }
        }

        throw new AssertionException($"No primary was found: {errors[^1]}");
    }

    private static async Task<WalPosition> WriteAsync(Database database)
    {
        IUnitOfWork? written = null;
        await database.RunAsync(
            ShopDatabase.Acme,
            UnitOfWorkOptions.ReadWrite,
            (unit, ct) =>
            {
                written = unit;
                return unit.Update(Contacts).Set(Contacts.Note, "written").All().ExecuteAsync(ct);
            },
            default);
        return written!.CommittedAt!.Value;
    }
}
