using Backend.Data.Tenancy;
using Backend.Kernel.Identity;
using Backend.Kernel.Jobs;
using Backend.Kernel.Jobs.Running;
using Backend.Kernel.Tests.Ledger;

namespace Backend.Kernel.Tests.Jobs;

/// <summary>One organization's mountain of work does not stand before another's job. Counted in claims: no clock is asked.</summary>
public sealed class FairnessTests : JobFixture
{
    private const int Mountain = 5_000;

    [Test]
    public async Task Claim_BesideAMountain_TakesTheOtherOrganizationsJobAtOnce()
    {
        var other = await MountainAsync();
        await Host.SendAsync(other, new RunCommand((work, _) => Enqueued(work)));

        var claimed = await Host.Jobs.ClaimAsync(limit: 10);

        Assert.That(claimed.Count(job => job.Organization == other.Organization), Is.EqualTo(1));
        Assert.That(claimed, Has.Count.GreaterThan(1));
    }

    [Test]
    public async Task Claim_TakesNoMoreOfOneOrganizationThanItsCap()
    {
        await MountainAsync();

        Assert.That(await Host.Jobs.ClaimAsync(limit: 10, cap: 8), Has.Count.EqualTo(8));
    }

    [Test]
    public async Task Claim_GoesRoundTheOrganizations()
    {
        var callers = new List<OrganizationContext> { Caller };
        for (var i = 0; i < 4; i++)
            callers.Add(await Host.NewOrganizationAsync());
        foreach (var caller in callers)
            await Host.SendAsync(caller, new RunCommand(async (work, _) => { await Enqueued(work); await Enqueued(work); }));

        List<ClaimedJob> claimed = [];
        for (var i = 0; i < callers.Count; i++)
            claimed.AddRange(await Host.Jobs.ClaimAfterAsync(claimed.Count == 0 ? Guid.Empty : claimed[^1].Organization.Value));

        Assert.That(claimed.Select(job => job.Organization).Distinct().Count(), Is.EqualTo(callers.Count));
    }

    [Test]
    public void Slots_KeepOneFreeForAnotherOrganization()
    {
        var slots = new JobSlots(new WorkerOptions { Concurrency = 10 });
        var (one, other) = (new OrganizationId(Guid.CreateVersion7()), new OrganizationId(Guid.CreateVersion7()));
        slots.Add(Enumerable.Range(0, 20).Select(_ => Job(one)));
        var running = 0;
        while (slots.Begin(0) is not null)
            running++;
        slots.Add([Job(other)]);

        Assert.That(running, Is.EqualTo(8));
        Assert.That(slots.Begin(0)?.Job.Organization, Is.EqualTo(other));
    }

    private async Task<OrganizationContext> MountainAsync()
    {
        await Host.ExecuteAsync(
            """
            insert into platform.jobs (organization_id, id, kind, payload)
            select $1, gen_random_uuid(), 'ledger.run', '{"name": "none"}' from generate_series(1, $2)
            """,
            Caller.Organization.Value,
            Mountain);
        return await Host.NewOrganizationAsync();
    }

    private static Task Enqueued(Work work)
    {
        work.UnitOfWork.Enqueue(RunJob.Of((_, _, _) => Task.CompletedTask));
        return Task.CompletedTask;
    }

    private static RunningJob Job(OrganizationId organization) => new(
        new ClaimedJob { Organization = organization, Id = Guid.CreateVersion7(), Kind = RunJob.Kind, Payload = "{}", Attempt = 1, CreatedAt = DateTimeOffset.UnixEpoch }, 0);
}
