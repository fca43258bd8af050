using Backend.Data.Execution;
using Backend.Data.Tenancy;
using Backend.Data.Tenancy.SelfTest;
using Backend.Development;
using Backend.Host;
using Backend.Tenancy.Tests.Attacks.Running;
using Backend.Tenancy.Tests.Roles;
using Backend.Testing.Databases;
using Microsoft.Extensions.Logging.Abstractions;

namespace Backend.Tenancy.Tests.SelfTest;

/// <summary>The self-test with one check removed: what that check is for goes unnoticed, and nothing else.</summary>
internal sealed class BlindSelfTestTests
{
    private readonly Dictionary<string, IReadOnlyList<string>> _found = new(StringComparer.Ordinal);

    private static IEnumerable<Breach> AllBreaches => Breaches.All;

    [OneTimeSetUp]
    public async Task BreakAsync()
    {
        await using var database = await TestDatabase.CreateAsync(SiteTemplate.Template);
        await using (var admin = await Attacker.LogInAsync(database, DatabaseRole.Admin))
        {
            foreach (var breach in Breaches.All)
                await admin.RunAsync(breach.Sql);
        }

        await using var pool = new Database(new DatabaseOptions { ConnectionString = database.ConnectionString(DatabaseRole.App) }, NullLogger<Database>.Instance);
        var expected = new ExpectedTables([.. ModuleList.Catalog().Modules.Select(module => module.Schema)]);
        foreach (var check in TenancySelfTest.Checks)
            _found[check.Name] = await check.FindAsync(pool, expected, CancellationToken.None);
    }

    [TestCaseSource(nameof(AllBreaches))]
    public void Breach_WithAllChecks_IsNamedByItsOwn(Breach breach) => Assert.That(_found[breach.Check], Has.Some.Contains(breach.Text));

    [TestCaseSource(nameof(AllBreaches))]
    public void Breach_WithoutItsCheck_GoesUnnoticed(Breach breach) =>
        Assert.That(_found.Where(each => each.Key != breach.Check).SelectMany(each => each.Value), Has.None.Contains(breach.Text));

    [Test]
    public void Checks_EachButTheVersions_HaveABreach() =>
        Assert.That(Breaches.All.Select(breach => breach.Check).Append("version").Distinct(), Is.EquivalentTo(TenancySelfTest.Checks.Select(check => check.Name)));
}
