using Backend.Data.Execution;
using Backend.Development;

namespace Backend.Host.Tests.Organizations;

public sealed class SuspensionTests : ApiTests
{
    private OrganizationRows Rows => new(Workplace.Database);

    private OrganizationRegistry Registry => new(Workplace.Database.ConnectionString(DatabaseRole.Migrator));

    [Test]
    public async Task Suspend_Organization_RefusesReadsListsAndWritesUntilItIsResumed()
    {
        var organization = await Workplace.NewOrganizationAsync();
        var api = Host.As(Workplace.Token(organization));
        var contact = await api.NewContactAsync();
        var before = await Rows.DigestsAsync(organization);

        var suspended = (await Workplace.RunAsync("org", "suspend", organization.ToString())).Done();

        Assert.That(suspended.Errors, Does.Contain("is suspended."));
        (await api.GetAsync($"/v1/contacts/{contact}")).IsProblem(403, "forbidden");
        (await api.GetAsync("/v1/orders")).IsProblem(403, "forbidden");
        (await api.PostAsync("/v1/contacts", new { name = "Ada" })).IsProblem(403, "forbidden");
        (await api.DeleteAsync($"/v1/contacts/{contact}")).IsProblem(403, "forbidden");
        (await Other.GetAsync("/v1/contacts")).With(200);
        Assert.That(await Rows.DigestsAsync(organization), Is.EqualTo(before));
        Assert.That((await Workplace.RunAsync("org", "list", "--json")).Done().Output, Has.Some.Contains("\"suspended\""));

        (await Workplace.RunAsync("org", "resume", organization.ToString())).Done();

        (await api.GetAsync($"/v1/contacts/{contact}")).With(200);
    }

    [Test]
    public async Task SuspendAndResume_Repeated_ChangeNothingMore()
    {
        var organization = await Workplace.NewOrganizationAsync();

        Assert.That(await Registry.SuspendAsync(organization, CancellationToken.None), Is.True);
        Assert.That(await Registry.SuspendAsync(organization, CancellationToken.None), Is.False);
        Assert.That(await Registry.ResumeAsync(organization, CancellationToken.None), Is.True);
        Assert.That(await Registry.ResumeAsync(organization, CancellationToken.None), Is.False);
    }

    [TestCase("suspend")]
    [TestCase("resume")]
    public async Task Run_UnknownId_EndsWith1(string verb) =>
        (await Workplace.RunAsync("org", verb, Guid.CreateVersion7().ToString())).Refused(1, "There is no organization");

    // The request waits for a row in the middle of its unit of work, while the organization is suspended.
    [Test]
    public async Task Suspend_WhileAUnitOfWorkIsOpen_ItEndsWithItsOwnTransaction()
    {
        var organization = await Workplace.NewOrganizationAsync();
        var api = Host.As(Workplace.Token(organization));
        var contact = await api.NewContactAsync();
        var held = await HeldRow.ContactAsync(Rows, contact);
        var open = api.PatchAsync($"/v1/contacts/{contact}", new { name = "Grace Hopper" });
        await held.WantedAsync();
        await Registry.SuspendAsync(organization, CancellationToken.None);
        await held.DisposeAsync();

        (await open).With(200);
        Assert.That(await Rows.ReadAsync<string>("select name::text from contacts.contacts where id = $1", contact), Is.EqualTo("Grace Hopper"));
        (await api.PatchAsync($"/v1/contacts/{contact}", new { name = "Ada" })).IsProblem(403, "forbidden");
    }
}
