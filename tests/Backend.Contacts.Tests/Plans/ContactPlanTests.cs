using Backend.Kernel.Identity;
using Backend.Modules.Contacts.Features.GetContact;
using Backend.Modules.Contacts.Features.ListContacts;
using Backend.Testing.Plans;

namespace Backend.Contacts.Tests.Plans;

/// <summary>
/// The statements as the handlers send them, explained as the app role behind the wall: with the values known, and as the
/// generic plan that a prepared statement may turn to. Twenty organizations of one size: the generic plan is made for the average one.
/// </summary>
public sealed class ContactPlanTests : ContactPlanFixture
{
    private OrganizationContext filled = null!;

    private Guid contact;

    [OneTimeSetUp]
    public async Task Fill()
    {
        filled = await Host.NewOrganizationAsync();
        await Host.ExecuteAsync(
            """
            insert into contacts.contacts (organization_id, id, name, created_at)
            select o.id, gen_random_uuid(), 'name ' || n, now() - n * interval '1 minute'
            from (select $1 as id union all select gen_random_uuid() from generate_series(1, 19)) as o, generate_series(1, 2000) as n
            """,
            filled.Organization.Value);
        contact = await Host.ReadAsync<Guid>("select id from contacts.contacts where organization_id = $1 limit 1", filled.Organization.Value);
        await Host.ExecuteAsync("analyze contacts.contacts");
    }

    [TestCase(PlanKind.Custom)]
    [TestCase(PlanKind.Generic)]
    public async Task Get_UsesThePrimaryKey(PlanKind kind)
    {
        var plan = await ExplainAsync(filled, kind, new GetContact(contact), filled.Organization.Value, contact);

        Assert.That(plan, Does.Contain("Index Scan using contacts_pkey").And.Not.Contain("Seq Scan").And.Not.Contain("Sort"));
    }

    [TestCase(PlanKind.Custom, null, "contacts_created_at_id_idx")]
    [TestCase(PlanKind.Generic, null, "contacts_created_at_id_idx")]
    [TestCase(PlanKind.Custom, "name", "contacts_name_id_idx")]
    [TestCase(PlanKind.Generic, "name", "contacts_name_id_idx")]
    public async Task List_ReadsTheFirstPageFromTheIndexOfItsOrder(PlanKind kind, string? sort, string index)
    {
        var plan = await ExplainAsync(filled, kind, new ListContacts { Sort = sort }, filled.Organization.Value);

        Assert.That(plan, Does.Contain($"using {index}").And.Not.Contain("Seq Scan").And.Not.Contain("Sort"));
    }

    [TestCase(PlanKind.Custom)]
    [TestCase(PlanKind.Generic)]
    public async Task List_ReadsALaterPageFromTheIndexOfItsOrder(PlanKind kind)
    {
        var first = await SendAsync(filled, new ListContacts());
        var last = first.Data[^1];

        var plan = await ExplainAsync(
            filled, kind, new ListContacts { Cursor = first.NextCursor }, filled.Organization.Value, $"{last.CreatedAt:yyyy-MM-dd HH:mm:ss.ffffffzzz}", $"{last.Id}");

        Assert.That(plan, Does.Contain("using contacts_created_at_id_idx").And.Not.Contain("Seq Scan").And.Not.Contain("Sort"));
        Assert.That(plan, Does.Match(@"Index Cond:.*ROW\(created_at, id\) <"), "the page begins in the index, it is not filtered out of all pages before it");
    }
}
