using Backend.Tenancy.Tests.Attacks;
using Backend.Tenancy.Tests.Attacks.Groups;
using Backend.Tenancy.Tests.Page;
using Backend.Tenancy.Tests.Support;

namespace Backend.Tenancy.Tests.Mutations;

/// <summary>The attacks fail, and each defence that is taken away lets one of them through: none is there for show.</summary>
internal sealed class MutationTests
{
    private ShopWalls _bare = null!;

    private IReadOnlyDictionary<string, MutationResult> _results = null!;

    private static IEnumerable<Mutation> Mutations => MutationList.All;

    private static IEnumerable<Mutation> CommittedMutations => MutationList.All.Where(mutation => mutation.IsCommitted);

    private static IEnumerable<Attack> Attacks => Battery.All;

    [OneTimeSetUp]
    public async Task RunAsync()
    {
        _bare = await ShopWalls.CreateAsync(hasRowSecurity: false, Data.Sql.OrganizationFilter.On);
        _results = await MutationRun.RunAsync(MutationList.All, _bare.Shop);
    }

    [OneTimeTearDown]
    public async Task DropAsync()
    {
        if (_bare is not null)
            await _bare.DisposeAsync();
    }

    [TestCaseSource(nameof(Attacks))]
    public void Attack_WithAllDefences_Fails(Attack attack) =>
        Assert.That(_results[Mutation.None.Defence].Seen.Single(each => each.Attack == attack).Seen, Is.EqualTo(attack.Sees), attack.How);

    [TestCaseSource(nameof(Mutations))]
    public void EachDefence_Removed_TurnsTheBatteryRed(Mutation mutation)
    {
        var red = _results[mutation.Defence].Red;

        TestContext.Out.WriteLine(string.Join('\n', red.Select(each => $"{each.Attack.Name}: {each.Seen}")));
        Assert.That(red, Is.Not.Empty);
    }

    [TestCaseSource(nameof(CommittedMutations))]
    public void MainPath_WithOneDefenceRemoved_Holds(Mutation mutation) =>
        Assert.That(_results[mutation.Defence].Red.Where(each => each.Attack.Name == TypedAttacks.MainPath), Is.Empty);

    [TestCaseSource(typeof(Limits), nameof(Limits.All))]
    public void Limit_OfTheWalls_IsAsThePageSays(Attack attack) =>
        Assert.That(_results[Mutation.None.Defence].Seen.Single(each => each.Attack == attack).Seen, Is.EqualTo(attack.Sees), attack.How);

    [Test]
    public void SecurityPage_OfTheDocs_SaysWhatTheBatterySaw()
    {
        var page = SecurityPage.Read();
        var current = SecurityPage.Current(page, MutationList.All.Select(mutation => _results[mutation.Defence]));
        if (Environment.GetEnvironmentVariable(SecurityPage.UpdateVariable) == "1")
            SecurityPage.Write(page = current);

        Assert.That(page, Is.EqualTo(current), $"docs/security.md is out of date: run this test with {SecurityPage.UpdateVariable}=1.");
    }

    [Test]
    public void Names_OfAttacksAndDefences_AreUnique()
    {
        Assert.That(Battery.All.Select(attack => attack.Name), Is.Unique);
        Assert.That(MutationList.All.Select(mutation => mutation.Defence), Is.Unique);
    }
}
