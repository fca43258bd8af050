
namespace Backend.Host.Tests.Seeding;

/// <summary>A seed that is killed leaves whole organizations, and the same command finishes it.</summary>
public sealed class KilledSeedTests
{
    private static readonly string[] Seed = ["db", "seed", "--organizations", "60", "--contacts", "300", "--seed", "5"];

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    [Test]
    public async Task Seed_KilledInTheMiddle_LeavesWholeOrganizationsAndIsFinishedByTheSameCommand()
    {
        await using var workplace = await Workplace.CreateAsync();
        var database = new SeededDatabase(workplace);
        using (var process = workplace.Start(Seed))
        {
            while (await database.ReadAsync<long>("select count(*) from contacts.contacts") == 0 && !process.HasExited)
                await Task.Delay(Pause);
            await process.KillAsync();
        }

        Assert.That(await database.ReadAsync<int[]>(
            "select array_agg(distinct n::int order by n::int) from (select (select count(*) from contacts.contacts c where c.organization_id = o.id) n from platform.organizations o) x"),
            Is.SubsetOf(new[] { 0, 300 }));
        (await workplace.RunAsync(Seed)).Done();
        Assert.That(await database.ReadAsync<long>("select count(*) from contacts.contacts"), Is.EqualTo(60 * 300));
        Assert.That((await workplace.RunAsync(Seed)).Done().Errors, Does.Contain("Nothing to do"));
    }
}
