using Backend.Testing.Databases;

namespace Backend.Host.Tests.Seeding;

public sealed class SeedCommandTests
{
    private static readonly string[] Small = ["db", "seed", "--organizations", "2", "--contacts", "100", "--seed", "42"];

    private static readonly string[] Tables = ["contacts.contacts", "orders.products", "orders.orders", "orders.order_items", "licenses.licenses"];

    /// <summary>These rows are what other machines and later versions get for the seed, too. A changed generator changes its table here.</summary>
    [Test]
    public async Task Seed_FixedSeed_WritesFixedRows()
    {
        await using var workplace = await Workplace.CreateAsync();

        var seeded = (await workplace.RunAsync(Small)).Done();

        var database = new SeededDatabase(workplace);
        var digests = new List<string>();
        foreach (var table in Tables)
            digests.Add($"{table} {await database.DigestAsync(table)}");
        Assert.That(seeded.Output, Is.EqualTo(new[]
        {
            "platform.organizations    2",
            "contacts.contacts       200",
            "orders.products         100",
            "orders.orders           105",
            "orders.order_items      275",
            "licenses.licenses        51",
        }));
        Assert.That(digests, Is.EqualTo(new[]
        {
            "contacts.contacts d94072e8360f39a5",
            "orders.products d6315b292d23ffbe",
            "orders.orders 12d377874b7a2f41",
            "orders.order_items ad317661ed3f2f58",
            "licenses.licenses 14fd52a74fae77c0",
        }));
    }

    [Test]
    public async Task Seed_Again_WritesNothingAndSaysSo()
    {
        await using var workplace = await Workplace.CreateAsync();
        (await workplace.RunAsync(Small)).Done();
        var database = new SeededDatabase(workplace);
        var before = await database.DigestAsync("orders.orders");

        var again = (await workplace.RunAsync(Small)).Done();

        Assert.That(again.Output, Is.EqualTo(new[] { "platform.organizations  0" }));
        Assert.That(again.Errors, Does.Contain("Nothing to do: the rows of seed 42 are there."));
        Assert.That(await database.DigestAsync("orders.orders"), Is.EqualTo(before));
    }

    [Test]
    public async Task Seed_LargerSizes_AddAndChangeNoRow()
    {
        await using var workplace = await Workplace.CreateAsync();
        (await workplace.RunAsync(Small)).Done();
        var database = new SeededDatabase(workplace);
        await database.ExecuteAsync("create table public.before as select t::text as row from orders.orders t union all select t::text from contacts.contacts t");
        await database.ExecuteAsync("insert into public.before select t::text from orders.order_items t union all select t::text from licenses.licenses t");

        (await workplace.RunAsync("db", "seed", "--organizations", "3", "--contacts", "150", "--products", "80", "--orders-per-contact", "0.9", "--seed", "42")).Done();

        Assert.That(await database.ReadAsync<long>("select count(*) from contacts.contacts"), Is.EqualTo(450));
        Assert.That(await database.ReadAsync<long>("select count(*) from orders.products"), Is.EqualTo(240));
        await database.ExecuteAsync("create table public.after as select t::text as row from orders.orders t union all select t::text from contacts.contacts t");
        await database.ExecuteAsync("insert into public.after select t::text from orders.order_items t union all select t::text from licenses.licenses t");
        Assert.That(await database.ReadAsync<long>("select count(*) from (select row from public.before except select row from public.after) lost"), Is.Zero);
        Assert.That(await database.ReadAsync<long>("select count(*) from orders.orders o where o.total_cents <> (select sum(i.quantity * i.unit_price_cents) from orders.order_items i where i.order_id = o.id)"), Is.Zero);
    }

    [Test]
    public async Task Seed_Production_IsRefusedUnlessConsented()
    {
        await using var workplace = await Workplace.CreateAsync();
        workplace.Variables["ASPNETCORE_ENVIRONMENT"] = "Production";

        (await workplace.RunAsync(Small)).Refused(1, "--yes-generate-data");

        Assert.That(await new SeededDatabase(workplace).ReadAsync<long>("select count(*) from platform.organizations"), Is.Zero);
        (await workplace.RunAsync([.. Small, "--yes-generate-data"])).Done();
    }

    [Test]
    public async Task Seed_ReferenceInProduction_GeneratesNothing()
    {
        await using var workplace = await Workplace.CreateAsync();
        workplace.Variables["ASPNETCORE_ENVIRONMENT"] = "Production";

        var seeded = (await workplace.RunAsync("db", "seed", "--reference")).Done();

        Assert.That(seeded.Output, Is.Empty);
        Assert.That(seeded.Errors, Does.Contain("No module has reference rows."));
        Assert.That(await new SeededDatabase(workplace).ReadAsync<long>("select count(*) from platform.organizations"), Is.Zero);
    }

    [TestCase("--reference")]
    [TestCase("--seed", "1")]
    public async Task Seed_WithoutMigrations_SaysWhatToDo(params string[] options)
    {
        await using var workplace = await Workplace.CreateAsync(DatabaseTemplate.Empty);

        (await workplace.RunAsync(["db", "seed", .. options])).Refused(1, "Run `db migrate` first. Nothing was seeded.");
    }

    [Test]
    public async Task Seed_Help_NamesTheSizesOfTheModules()
    {
        await using var workplace = await Workplace.CreateAsync(DatabaseTemplate.Empty);

        var help = string.Join('\n', (await workplace.RunAsync("db", "seed", "--help")).Done().Output);

        foreach (var option in new[] { "--contacts", "--products", "--orders-per-contact", "--organizations", "--seed", "--reference", "[default: 2000]" })
            Assert.That(help, Does.Contain(option));
    }
}
