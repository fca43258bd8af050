using Backend.Data.Tenancy;

namespace Backend.Host.Tests.Commands;

public sealed class OrganizationCommandTests : ApiTests
{
    [Test]
    public async Task Create_Organization_PrintsAnIdThatServes()
    {
        var created = (await Workplace.RunAsync("org", "create", "--name", "Ünïcode & “Sons”")).Done();

        var id = Guid.ParseExact(created.Result, "D");
        Assert.That(id.Version, Is.EqualTo(7));
        (await Host.As(Workplace.Token(new OrganizationId(id))).GetAsync("/v1/contacts")).With(200);
        Assert.That((await Workplace.RunAsync("org", "list")).Done().Output, Has.Some.Contains(created.Result).And.Some.Contains("Ünïcode & “Sons”"));
    }

    [Test]
    public async Task Token_OfAnOrganization_IsTakenByTheHost()
    {
        var token = (await Workplace.RunAsync("token", "--org", Organization.ToString())).Done().Result;

        (await Host.As(token).PostAsync("/v1/contacts", new { name = "Ada" })).With(201);
    }

    [Test]
    public async Task Token_WithScopeAndSubject_CarriesNoMore()
    {
        var token = (await Workplace.RunAsync("token", "--org", Organization.ToString(), "--scope", "contacts:read", "--subject", "reader", "--minutes", "1")).Done().Result;

        (await Host.As(token).GetAsync("/v1/contacts")).With(200);
        (await Host.As(token).PostAsync("/v1/contacts", new { name = "Ada" })).IsProblem(403, "forbidden");
        (await Host.As(token).GetAsync("/v1/orders")).IsProblem(403, "forbidden");
    }
}
