using Backend.Kernel.Identity;
using Backend.Modules.Contacts.Features.ListContacts;
using Backend.Testing.Plans;

namespace Backend.Contacts.Tests.Plans;

/// <summary>
/// One organization of 5,000 contacts beside a thousand of five. What is planned for the average must not make the large one
/// read all of its rows for a page.
/// </summary>
public sealed class UnevenOrganizationPlanTests : ContactPlanFixture
{
    private OrganizationContext large = null!;

    [OneTimeSetUp]
    public async Task Fill()
    {
        large = await Host.NewOrganizationAsync();
        // Scattered over the table, as rows are that many organizations write.
        await Host.ExecuteAsync(
            """
            insert into contacts.contacts (organization_id, id, name, created_at)
            select o.id, gen_random_uuid(), 'name ' || n, now() - n * interval '1 minute'
            from (select $1 as id, 5000 as size union all select gen_random_uuid(), 5 from generate_series(1, 1000)) as o,
                 lateral generate_series(1, o.size) as n
            order by md5(o.id::text || n)
            """,
            large.Organization.Value);
        await Host.ExecuteAsync("analyze contacts.contacts");
    }

    [Test]
    public async Task List_FirstPage_ReadsTheIndexOfItsOrder()
    {
        var plan = await ExplainAsync(large, PlanKind.Generic, new ListContacts(), large.Organization.Value);

        Assert.That(plan, Does.Contain("Index Scan using contacts_created_at_id_idx").And.Not.Contain("Sort"));
    }

    [Test]
    public async Task List_LaterPage_ReadsTheIndexOfItsOrder()
    {
        var first = await SendAsync(large, new ListContacts());
        var last = first.Data[^1];

        var plan = await ExplainAsync(
            large, PlanKind.Generic, new ListContacts { Cursor = first.NextCursor }, large.Organization.Value, $"{last.CreatedAt:yyyy-MM-dd HH:mm:ss.ffffffzzz}", $"{last.Id}");

        Assert.That(plan, Does.Contain("Index Scan using contacts_created_at_id_idx").And.Not.Contain("Sort"));
    }
}
