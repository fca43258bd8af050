using Backend.Host.Tests.Hosting;
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

        Assert.That(before.Output, Is.Not.Empty.And.All.StartsWith("Pending"));
        Assert.That(first.Output.Select(line => line.Split('/')[0]).Distinct(), Is.EquivalentTo(Modules));
        Assert.That(first.Output[0], Does.StartWith("platform/"));
        Assert.That(second.Output, Is.Empty);
        Assert.That(second.Errors, Does.Contain("up to date"));
        Assert.That(after.Output, Has.Count.EqualTo(before.Output.Count).And.All.StartsWith("Applied"));
    }

    [Test]
    public async Task Migrate_ThreeAtOnce_ApplyEachFileOnce()
    {
        await using var workplace = await Workplace.CreateAsync(DatabaseTemplate.Empty);

        var runs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => workplace.RunAsync("db", "migrate")));

        Assert.That(runs.SelectMany(run => run.Done().Output), Is.Unique.And.Not.Empty);
        Assert.That((await workplace.RunAsync("db", "status")).Done().Output, Is.All.StartsWith("Applied"));
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
}
