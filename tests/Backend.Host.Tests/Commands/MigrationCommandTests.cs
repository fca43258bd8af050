using System.Text.Json;
using Backend.Testing.Databases;

namespace Backend.Host.Tests.Commands;

public sealed class MigrationCommandTests
{
    private static readonly string[] Modules = ["platform", "contacts", "orders", "licenses"];

    [Test]
    public async Task Migrate_EmptyDatabaseThenAgain_AppliesAllThenNothing()
    {
        await using var workplace = await Workplace.CreateAsync(DatabaseTemplate.Empty);

        var before = (await workplace.RunAsync("db", "status")).Done();
        var first = (await workplace.RunAsync("db", "migrate")).Done();
        var second = (await workplace.RunAsync("db", "migrate")).Done();
        var after = (await workplace.RunAsync("db", "status")).Done();

        Assert.That(States(before), Is.Not.Empty.And.All.EqualTo("pending"));
        Assert.That(first.Output.Select(line => line.Split('/')[0]).Distinct(), Is.EquivalentTo(Modules));
        Assert.That(first.Output[0], Does.StartWith("platform/"));
        Assert.That(second.Output, Is.Empty);
        Assert.That(second.Errors, Does.Contain("up to date"));
        Assert.That(States(after), Has.Count.EqualTo(States(before).Count).And.All.EqualTo("applied"));
    }

    [Test]
    public async Task Migrate_ThreeAtOnce_ApplyEachFileOnce()
    {
        await using var workplace = await Workplace.CreateAsync(DatabaseTemplate.Empty);

        var runs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => workplace.RunAsync("db", "migrate")));

        Assert.That(runs.SelectMany(run => run.Done().Output), Is.Unique.And.Not.Empty);
        Assert.That(States((await workplace.RunAsync("db", "status")).Done()), Is.Not.Empty.And.All.EqualTo("applied"));
    }

    [Test]
    public async Task Export_Schema_PrintsEveryTableWithItsWall()
    {
        await using var workplace = await Workplace.CreateAsync(DatabaseTemplate.Empty);

        var ddl = string.Join('\n', (await workplace.RunAsync("db", "export")).Done().Output);

        foreach (var table in new[] { "contacts.contacts", "orders.products", "orders.orders", "orders.order_items", "licenses.licenses" })
        {
            Assert.That(ddl, Does.Contain($"create table {table} ("));
            Assert.That(ddl, Does.Contain($"alter table {table} enable row level security").And.Contain($"alter table {table} force row level security"));
        }
    }

    [Test]
    public async Task Migrate_DryRun_PrintsTheSqlAndChangesNothing()
    {
        await using var workplace = await Workplace.CreateAsync(DatabaseTemplate.Empty);

        var plan = (await workplace.RunAsync("db", "migrate", "--dry-run", "--until", "platform/0001_initial")).Done();
        var status = (await workplace.RunAsync("db", "status")).Done();

        Assert.That(plan.Output.Take(2), Is.EqualTo(new[] { "-- platform/0001_initial", "-- one transaction" }));
        Assert.That(plan.Output, Has.Some.StartsWith("create table platform.organizations (").And.None.Contains("contacts"));
        Assert.That(plan.Errors, Does.Contain("1 pending; nothing was changed."));
        Assert.That(States(status), Is.All.EqualTo("pending"));
    }

    [Test]
    public async Task Migrate_UntilAFile_AppliesThatFarAndListsAsJson()
    {
        await using var workplace = await Workplace.CreateAsync(DatabaseTemplate.Empty);

        var applied = Json((await workplace.RunAsync("db", "migrate", "--until", "platform/0001_initial", "--json")).Done());
        var statuses = Json((await workplace.RunAsync("db", "status", "--json")).Done());

        Assert.That(applied.EnumerateArray().Select(file => file.GetProperty("module").GetString()), Is.All.EqualTo("platform"));
        Assert.That(statuses.EnumerateArray().Select(file => file.GetProperty("state").GetString()).Distinct(), Is.EqualTo(new[] { "Applied", "Pending" }));
    }

    [Test]
    public async Task Migrate_UntilNoSuchFile_IsWrongUsage()
    {
        await using var workplace = await Workplace.CreateAsync(DatabaseTemplate.Empty);

        (await workplace.RunAsync("db", "migrate", "--until", "contacts/9999_none")).Refused(2, "There is no migration contacts/9999_none. Pending, in this order: platform/0001_initial");
    }

    private static List<string> States(Ended status)
    {
        Assert.That(status.Output[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(3), Is.EqualTo(new[] { "module", "id", "state" }));
        return [.. status.Output.Skip(1).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[2])];
    }

    private static JsonElement Json(Ended ended)
    {
        using var document = JsonDocument.Parse(string.Join('\n', ended.Output));
        return document.RootElement.Clone();
    }
}
