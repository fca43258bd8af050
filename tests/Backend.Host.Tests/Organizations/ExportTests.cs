using System.Security.Cryptography;
using System.Text.Json;
using Backend.Data.Execution;
using Backend.Data.Migrations.Organizations.Export;
using Backend.Data.Tenancy;
using Backend.Development;

namespace Backend.Host.Tests.Organizations;

public sealed class ExportTests : ApiTests
{
    private string _directory = "";

    private OrganizationRows Rows => new(Workplace.Database);

    [OneTimeSetUp]
    public async Task FillAsync()
    {
        await FilledOrganization.FillAsync(Api);
        await FilledOrganization.FillAsync(Other);
    }

    [SetUp]
    public void MakeDirectory() => _directory = Directory.CreateTempSubdirectory("backend-export-").FullName;

    [TearDown]
    public void DeleteDirectory() => Directory.Delete(_directory, recursive: true);

    [Test]
    public async Task Export_Organization_HoldsEveryRowOfItAndNoOther()
    {
        var exported = (await RunAsync("--json")).Done();

        var manifest = JsonDocument.Parse(string.Join('\n', exported.Output)).RootElement;
        Assert.That(JsonElement.DeepEquals(manifest, Manifest()), Is.True, "--json prints the manifest");
        Assert.That(manifest.GetProperty("organization").Id(), Is.EqualTo(Organization.Value));
        Assert.That(manifest.GetProperty("migrations").EnumerateArray().Select(id => id.GetString()), Does.Contain("contacts/0001_initial"));
        var tables = manifest.GetProperty("tables").EnumerateArray().ToList();
        Assert.That(tables.Select(table => table.Text("table")), Is.EquivalentTo(await Rows.TablesAsync()));
        foreach (var table in tables)
        {
            var file = Path.Combine(_directory, table.Text("file")!);
            var lines = await File.ReadAllLinesAsync(file);
            Assert.That(await Rows.DifferenceAsync(Organization, table.Text("table")!, lines), Is.EqualTo((0, 0)), table.Text("table"));
            Assert.That(lines, Has.None.Contains("organization_id").And.None.Contains(Organization.ToString()));
            Assert.That(table.GetProperty("rows").GetInt64(), Is.EqualTo(lines.Length));
            Assert.That(table.Text("sha256"), Is.EqualTo(Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(file)))));
        }

        Assert.That(tables.Sum(table => table.GetProperty("rows").GetInt64()), Is.EqualTo((await Rows.CountsAsync(Organization)).Values.Sum()).And.GreaterThan(6));
    }

    [Test]
    public async Task Export_Tables_StandBehindThoseTheyReferTo()
    {
        await ExportAsync(Organization);

        var tables = Manifest().GetProperty("tables").EnumerateArray().Select(table => table.Text("table")).ToList();
        Assert.That(tables.IndexOf("contacts.contacts"), Is.LessThan(tables.IndexOf("orders.orders")));
        Assert.That(tables.IndexOf("orders.products"), Is.LessThan(tables.IndexOf("orders.order_items")));
        Assert.That(tables.IndexOf("orders.orders"), Is.LessThan(tables.IndexOf("orders.order_items")));
        Assert.That(tables.IndexOf("orders.orders"), Is.LessThan(tables.IndexOf("licenses.licenses")));
    }

    [Test]
    public async Task Export_Row_IsJsonWithInstantsOfRfc3339()
    {
        await ExportAsync(Organization);

        var contact = (await File.ReadAllLinesAsync(Path.Combine(_directory, "contacts.contacts.ndjson")))
            .Select(line => JsonDocument.Parse(line).RootElement).Single(row => row.GetProperty("notes").ValueKind == JsonValueKind.String);
        Assert.That(contact.Text("notes"), Is.EqualTo("first line\nsecond\tline \\n"));
        Assert.That(contact.GetProperty("metadata").GetProperty("nested").GetProperty("list")[2].GetString(), Is.EqualTo("three\n"));
        Assert.That(contact.Text("created_at"), Does.Match(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+00:00$"));
    }

    [Test]
    public async Task Export_SuspendedOrganization_Works()
    {
        var organization = await Workplace.NewOrganizationAsync();
        await Host.As(Workplace.Token(organization)).NewContactAsync();
        await new OrganizationRegistry(Workplace.Database.ConnectionString(DatabaseRole.Migrator)).SuspendAsync(organization, CancellationToken.None);

        await ExportAsync(organization);

        Assert.That(Manifest().GetProperty("organization").Text("status"), Is.EqualTo("suspended"));
        Assert.That(Manifest().GetProperty("rows").GetInt64(), Is.EqualTo((await Rows.CountsAsync(organization)).Values.Sum()).And.Positive);
    }

    [Test]
    public async Task Export_DirectoryThatIsNotEmpty_IsRefusedUnlessForced()
    {
        var own = Path.Combine(_directory, "own.txt");
        await File.WriteAllTextAsync(own, "mine");

        (await RunAsync()).Refused(1, "is not empty");
        Assert.That(Directory.GetFiles(_directory), Is.EqualTo(new[] { own }));
        await ExportAsync(OtherOrganization, ExistingFiles.Overwrite);
        var stale = Path.Combine(_directory, "contacts.contacts.ndjson");
        var earlier = await File.ReadAllTextAsync(stale);
        (await RunAsync("--force")).Done();

        Assert.That(await File.ReadAllTextAsync(own), Is.EqualTo("mine"));
        Assert.That(await File.ReadAllTextAsync(stale), Is.Not.EqualTo(earlier));
        Assert.That(Manifest().GetProperty("organization").Id(), Is.EqualTo(Organization.Value));
    }

    [Test]
    public void Export_UnknownOrganization_WritesNothing()
    {
        Assert.That(() => ExportAsync(new OrganizationId(Guid.CreateVersion7())),
            Throws.TypeOf<OrganizationStateException>().With.Message.Contains("There is no organization"));

        Assert.That(Directory.EnumerateFileSystemEntries(_directory), Is.Empty);
    }

    private Task<Ended> RunAsync(params string[] options) => Workplace.RunAsync(["org", "export", Organization.ToString(), "--output", _directory, .. options]);

    private Task<ExportManifest> ExportAsync(OrganizationId organization, ExistingFiles existing = ExistingFiles.Refuse) =>
        new OrganizationExport(Workplace.Database.ConnectionString(DatabaseRole.Migrator)).ExportAsync(organization, _directory, existing, null, CancellationToken.None);

    private JsonElement Manifest() => JsonDocument.Parse(File.ReadAllText(Path.Combine(_directory, "manifest.json"))).RootElement;
}
