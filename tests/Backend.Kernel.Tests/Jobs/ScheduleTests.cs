using Autofac;
using Backend.Development;
using Backend.Kernel.Jobs.Running;
using Npgsql;

namespace Backend.Kernel.Tests.Jobs;

/// <summary>A schedule fires once for every active organization, whoever tries.</summary>
public sealed class ScheduleTests : JobFixture
{
    private static readonly DateTimeOffset Past = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset Future = new(2999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private JobStore Store => Host.Container.Resolve<JobStore>();

    [Test]
    public async Task Fire_ByTwoWorkersAtOnce_MakesOneJobForEachActiveOrganization()
    {
        var suspended = await Host.NewOrganizationAsync();
        await Host.ExecuteAsync("update platform.organizations set status = 'suspended' where id = $1", suspended.Organization.Value);
        var active = await Host.ReadAsync<long>("select count(*) from platform.organizations where status = 'active'");
        await Store.PlanScheduleAsync("ledger.nightly", "0 0 * * * Etc/UTC", Past, CancellationToken.None);

        var fired = await Task.WhenAll(Fire(Past, Future), Fire(Past, Future));

        Assert.That(fired.OrderBy(jobs => jobs), Is.EqualTo(new long?[] { null, active }));
        Assert.That(await Host.ReadAsync<long>("select count(*) from platform.jobs"), Is.EqualTo(active));
        Assert.That(await Host.ReadAsync<long>("select count(*) from platform.jobs where organization_id = $1", suspended.Organization.Value), Is.Zero);
    }

    [Test]
    public async Task Fire_BeforeItsTime_DoesNothing()
    {
        await Store.PlanScheduleAsync("ledger.nightly", "0 0 * * * Etc/UTC", Future, CancellationToken.None);

        Assert.That(await Fire(Future, Future.AddDays(1)), Is.Null);
    }

    [Test]
    public async Task Fire_WhileTheFormerJobWaits_MakesNoOther()
    {
        await Store.PlanScheduleAsync("ledger.nightly", "0 0 * * * Etc/UTC", Past, CancellationToken.None);
        await Fire(Past, Past.AddDays(1));

        Assert.That(await Fire(Past.AddDays(1), Future), Is.Zero);
    }

    [Test]
    public async Task Plan_OfAChangedExpression_PlansAnew()
    {
        await Store.PlanScheduleAsync("ledger.nightly", "0 0 * * * Etc/UTC", Past, CancellationToken.None);
        await Store.PlanScheduleAsync("ledger.nightly", "0 0 * * * Etc/UTC", Future, CancellationToken.None);
        var kept = (await Store.ScheduleTimesAsync(["ledger.nightly"], CancellationToken.None)).Single().NextRunAt;
        await Store.PlanScheduleAsync("ledger.nightly", "0 1 * * * Etc/UTC", Future, CancellationToken.None);
        var changed = (await Store.ScheduleTimesAsync(["ledger.nightly"], CancellationToken.None)).Single().NextRunAt;

        Assert.That((kept, changed), Is.EqualTo((Past, Future)));
    }

    [TestCase("select * from platform.claim_jobs('w', 1, 1, interval '1 minute', null, '{}', '{}')")]
    [TestCase("select * from platform.tend_jobs(1)")]
    [TestCase("select * from platform.settle_jobs('w', '{}', '{}', '{}', '{}', '{}', '{}', '{}')")]
    [TestCase("select platform.prune_queue(interval '0', interval '0', interval '0', 1)")]
    [TestCase("select * from platform.queue_depths()")]
    [TestCase("select * from platform.schedules")]
    public async Task QueueFunctions_AreClosedToTheAppRole(string sql)
    {
        await using var connection = await Host.OpenAsync(DatabaseRole.App);
        await using var command = new NpgsqlCommand(sql, connection);
        var refusal = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());

        Assert.That(refusal!.SqlState, Is.EqualTo(PostgresErrorCodes.InsufficientPrivilege));
    }

    private Task<long?> Fire(DateTimeOffset due, DateTimeOffset next) =>
        Store.FireScheduleAsync("ledger.nightly", due, next, RunJob.Kind, """{"name": "none"}""", CancellationToken.None);
}
