using Backend.Development;
using Backend.Kernel.Identity;
using Backend.Modules.Contacts.Features.ListContacts;
using Backend.Testing.Plans;

namespace Backend.Contacts.Tests.Plans;

/// <summary>Full text search behind the wall: over the words of one organization, and by an index where a superuser has allowed it.</summary>
public sealed class SearchPlanTests : ContactPlanFixture
{
    private const string Word = "w4711";

    private OrganizationContext large = null!;

    [OneTimeSetUp]
    public async Task Fill()
    {
        large = await Host.NewOrganizationAsync();
        await Host.ExecuteAsync(
            """
            insert into contacts.contacts (organization_id, id, name, created_at)
            select o.id, gen_random_uuid(), 'name w' || n, now() - n * interval '1 minute'
            from (select $1 as id, 5000 as size union all select gen_random_uuid(), 50 from generate_series(1, 100)) as o,
                 lateral generate_series(1, o.size) as n
            """,
            large.Organization.Value);
        await Host.ExecuteAsync("analyze contacts.contacts");
    }

    [Test]
    public async Task Q_FindsWordsByAnIndex_OnlyAfterLeakproofSql()
    {
        var compared = await ExplainAsync(large);
        await RunAsync(Statements.Where(statement => !statement.Contains(" leakproof", StringComparison.Ordinal)));
        var withTheIndexAlone = await ExplainAsync(large);
        await RunAsync([.. Statements, "analyze contacts.contacts"]);
        var found = await ExplainAsync(large);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(compared, Does.Match(@"Index Cond: \(organization_id = .*\n.*Filter: .*search @@").And.Not.Contain("to_tsvector").And.Not.Contain("Seq Scan"));
            Assert.That(withTheIndexAlone, Does.Match("Filter: .*search @@").And.Not.Match("Index Cond: .*search @@"));
            Assert.That(found, Does.Match("Index Cond: .*organization_id = .*search @@"));
        }
    }

    private static IEnumerable<string> Statements => WithoutComments.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string WithoutComments => string.Join('\n', Deploy.Leakproof.Split('\n').Where(line => !line.StartsWith("--", StringComparison.Ordinal)));

    private async Task RunAsync(IEnumerable<string> statements)
    {
        foreach (var statement in statements)
            await Host.ExecuteAsync(statement);
    }

    private Task<string> ExplainAsync(OrganizationContext caller) =>
        ExplainAsync(caller, PlanKind.Custom, new ListContacts { Q = Word }, caller.Organization.Value, Word);
}
