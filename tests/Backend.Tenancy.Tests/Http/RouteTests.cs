using System.Text.RegularExpressions;
using Backend.Testing.Hosting;
using Backend.Testing.Shop;

namespace Backend.Tenancy.Tests.Http;

/// <summary>
/// Every route with a valid token of one organization, aimed at another's things: the answer is that for things nobody has, and
/// nothing changes. With the walls of the database, and once more without them; each in a site of its own, since what one
/// creates for oneself is in the answers that follow.
/// </summary>
[TestFixture(false)]
[TestFixture(true)]
internal sealed partial class RouteTests(bool hasNoRowSecurity)
{
    private ApiSite _site = null!;

    private static IEnumerable<RouteCase> Routes => RouteCases.All;

    private static IEnumerable<RouteCase> Lists => RouteCases.All.Where(route => route is { Method: "GET", AddressesOne: false });

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _site = await ApiSite.StartAsync();
        if (hasNoRowSecurity)
        {
            await _site.ExecuteAsync("""
                do $$
                declare
                    walled regclass;
                begin
                    for walled in select oid from pg_class where relrowsecurity loop
                        execute format('alter table %s disable row level security', walled);
                    end loop;
                end
                $$
                """);
        }
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_site is not null)
            await _site.DisposeAsync();
    }

    [Test]
    public async Task Routes_OfTheApi_EachHasACase()
    {
        var document = (await _site.Anonymous.GetAsync("/openapi/v1.json")).With(200).Json;
        var routes = document.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject(), (path, operation) => $"{operation.Name.ToUpperInvariant()} {path.Name}");

        Assert.That(RouteCases.All.Select(route => route.Route), Is.EquivalentTo(routes));
    }

    [TestCaseSource(nameof(Routes))]
    public async Task Send_AimedAtAnotherOrganization_IsAnsweredAsIfNobodyHadIt(RouteCase route)
    {
        var before = await _site.DigestAsync(ShopDatabase.Globex);

        var unknown = await SendAsync(route, Aim.AtNobody);
        var foreign = await SendAsync(route, Aim.AtGlobex);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Normalized(foreign), Is.EqualTo(Normalized(unknown)));
            Assert.That(foreign.Headers.Select(header => header.Key), Is.EquivalentTo(unknown.Headers.Select(header => header.Key)));
            Assert.That(foreign.Text, Does.Not.Contain("of Globex").And.Not.Contain(ShopDatabase.Globex.ToString()));
            Assert.That(foreign.Status, route.AddressesOne ? Is.EqualTo(404) : Is.LessThan(500));
            Assert.That(await _site.DigestAsync(ShopDatabase.Globex), Is.EqualTo(before));
        }
    }

    [TestCaseSource(nameof(Lists))]
    public async Task Get_WholeListExportOrSum_HoldsOnesOwnOnly(RouteCase route)
    {
        var path = RouteCases.PathOf(route, Aim.AtNobody).Split('?')[0] + (route.Template.EndsWith("/summary", StringComparison.Ordinal) ? "?groupBy=product" : "");

        var mine = (await _site.Acme.GetAsync(path)).With(200).Text;
        var theirs = (await _site.Globex.GetAsync(path)).With(200).Text;

        // The ids that site.sql makes for each.
        Assert.That(mine, Does.Not.Contain("of Globex").And.Not.Match("01890000-0000-7000-8000-000000..b0"));
        Assert.That(theirs, Does.Not.Contain("of Acme").And.Not.Match("01890000-0000-7000-8000-000000..a0"));
        if (route.Template == "/v1/ops/modules")
            Assert.That(mine, Does.Contain($"\"contacts\",\"rows\":{await _site.ReadAsync<long>($"select count(*) from contacts.contacts where organization_id = '{ShopDatabase.Acme}'")},"));
    }

    private Task<Answer> SendAsync(RouteCase route, Aim aim) => _site.Acme.SendAsync(new HttpMethod(route.Method), RouteCases.PathOf(route, aim), route.Body?.Invoke(aim));

    private static string Normalized(Answer answer) => $"{answer.Status} {Instants().Replace(Aim.Normalized(answer.WithoutIds()), "…")}";

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT[^""]+|[0-9a-f]{16}|""[a-zA-Z]*Seconds"":[0-9.]+")]
    private static partial Regex Instants();
}
