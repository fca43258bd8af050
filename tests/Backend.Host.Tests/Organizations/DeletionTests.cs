using System.Text.Json;
using Backend.Data.Execution;
using Backend.Data.Migrations.Organizations;
using Backend.Data.Migrations.Organizations.Deletion;
using Backend.Data.Migrations.Organizations.Export;
using Backend.Data.Tenancy;
using Backend.Development;
using NUnit.Framework.Constraints;

namespace Backend.Host.Tests.Organizations;

public sealed class DeletionTests : ApiTests
{
    private const string Name = "Example";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private OrganizationRows Rows => new(Workplace.Database);

    private static IResolveConstraint BeingDeleted => Throws.TypeOf<OrganizationStateException>().With.Message.Contains("is being deleted");

    private string Migrator => Workplace.Database.ConnectionString(DatabaseRole.Migrator);

    private OrganizationDeletion Deletion => new(Migrator, TimeProvider.System);

    [OneTimeSetUp]
    public Task FillAsync() => FilledOrganization.FillAsync(Other);

    [Test]
    public async Task Delete_Organization_LeavesNothingOfItAndAllOfTheOther()
    {
        var (organization, api) = await NewAsync();
        var (before, other) = (await Rows.CountsAsync(organization), await Rows.DigestsAsync(OtherOrganization));

        var deleted = (await DeleteAsync(organization, "--json")).Done();

        Assert.That(await Rows.CountsAsync(organization), Is.Empty);
        Assert.That(await StatusAsync(organization), Is.EqualTo("none"));
        Assert.That(await Rows.DigestsAsync(OtherOrganization), Is.EqualTo(other));
        Assert.That(Receipt(deleted), Is.EqualTo(before));
        (await api.GetAsync("/v1/contacts")).IsProblem(403, "forbidden");
        (await api.PostAsync("/v1/contacts", new { name = "Ada" })).IsProblem(403, "forbidden");
        (await Other.GetAsync("/v1/contacts")).With(200);
    }

    [Test]
    public async Task Delete_WhileItsRequestsRun_LeavesNoRow()
    {
        var (organization, api) = await NewAsync();
        var callers = Enumerable.Range(0, 8).Select(_ => WriteUntilRefusedAsync(api)).ToList();

        await Deletion.DeleteAsync(organization, Name, Patience, null, CancellationToken.None);

        Assert.That(await Task.WhenAll(callers), Has.All.EqualTo(403));
        Assert.That(await Rows.CountsAsync(organization), Is.Empty);
    }

    // What entered before the status changed may write until its transaction ends: the row that it writes here is the proof.
    [Test]
    public async Task Delete_WhileAUnitOfWorkIsOpen_WaitsForItAndDeletesWhatItWrote()
    {
        var (organization, api) = await NewAsync();
        var contact = await api.NewContactAsync();
        var email = await EmailAsync(api, contact);
        var held = await HeldRow.ContactAsync(Rows, contact);
        var open = api.PutAsync("/v1/contacts", new { name = "Ada", email });
        await held.WantedAsync();
        var waiting = new TaskCompletionSource<string?>();

        var deletion = Deletion.DeleteAsync(organization, Name, Patience, new Waiting(waiting), CancellationToken.None);
        Assert.That(await waiting.Task, Does.Contain("backend_app"));
        Assert.That(await StatusAsync(organization), Is.EqualTo("deleting"));
        Assert.That(await Rows.CountsAsync(organization), Is.Not.Empty);
        await held.DisposeAsync();

        (await open).With(200);
        await deletion;
        Assert.That(await Rows.CountsAsync(organization), Is.Empty);
    }

    [Test]
    public async Task Delete_TransactionsThatStayOpen_EndsTheWaitAndKeepsItClosed()
    {
        var (organization, api) = await NewAsync();
        var contact = await api.NewContactAsync();
        var held = await HeldRow.ContactAsync(Rows, contact);
        var open = api.DeleteAsync($"/v1/contacts/{contact}");
        await held.WantedAsync();

        Assert.That(() => Deletion.DeleteAsync(organization, Name, TimeSpan.Zero, null, CancellationToken.None),
            Throws.TypeOf<OrganizationStateException>().With.Message.Contains("backend_app").And.Message.Contains("the organization stays closed"));

        (await api.GetAsync("/v1/contacts")).IsProblem(403, "forbidden");
        Assert.That(() => new OrganizationRegistry(Migrator).ResumeAsync(organization, CancellationToken.None), BeingDeleted);
        Assert.That(() => new OrganizationRegistry(Migrator).SuspendAsync(organization, CancellationToken.None), BeingDeleted);
        Assert.That(
            () => new OrganizationExport(Migrator).ExportAsync(organization, Path.Combine(Workplace.Directory, "none"), ExistingFiles.Refuse, null, CancellationToken.None),
            BeingDeleted);
        Assert.That(await Rows.CountsAsync(organization), Is.Not.Empty);
        await held.DisposeAsync();
        await open;
        await Deletion.DeleteAsync(organization, Name, Patience, null, CancellationToken.None);
        Assert.That(await Rows.CountsAsync(organization), Is.Empty);
    }

    [Test]
    public async Task Delete_KilledInTheMiddle_IsFinishedByTheSameCommandAndCountsAll()
    {
        var (organization, api) = await NewAsync();
        var contact = await api.NewContactAsync();
        var before = await Rows.CountsAsync(organization);
        await using (var held = await HeldRow.ContactAsync(Rows, contact))
        {
            using var process = Workplace.Start("org", "delete", organization.ToString(), "--confirm", Name);
            await held.WantedAsync(process);
            await process.KillAsync();
        }

        var between = await Rows.CountsAsync(organization);
        Assert.That(between.Keys, Does.Contain("contacts.contacts").And.None.EqualTo("orders.order_items"), "in the middle");
        var deleted = (await DeleteAsync(organization, "--json")).Done();

        Assert.That(await Rows.CountsAsync(organization), Is.Empty);
        Assert.That(Receipt(deleted), Is.EqualTo(before));
        Assert.That(Receipt((await DeleteAsync(organization, "--json")).Done()), Is.EqualTo(before), "the receipt stays");
    }

    [Test]
    public async Task Delete_AnotherName_ChangesNothing()
    {
        var (organization, api) = await NewAsync();
        var before = await Rows.DigestsAsync(organization);

        (await Workplace.RunAsync("org", "delete", organization.ToString(), "--confirm", "example")).Refused(1, "does not have the name");

        Assert.That(await Rows.DigestsAsync(organization), Is.EqualTo(before));
        (await api.GetAsync("/v1/contacts")).With(200);
    }

    [Test]
    public void Delete_UnknownId_IsRefused() => Assert.That(
        () => Deletion.DeleteAsync(new OrganizationId(Guid.CreateVersion7()), Name, Patience, null, CancellationToken.None),
        Throws.TypeOf<OrganizationStateException>().With.Message.Contains("There is no organization"));

    private static async Task<int> WriteUntilRefusedAsync(Api api)
    {
        while (true)
        {
            var answer = await api.PostAsync("/v1/contacts", new { name = "Ada Lovelace" });
            if (answer.Status != 201)
                return answer.Status;
        }
    }

    private static async Task<string> EmailAsync(Api api, Guid contact)
    {
        var email = Shop.Email();
        (await api.PatchAsync($"/v1/contacts/{contact}", new { email })).With(200);
        return email;
    }

    private static Dictionary<string, long> Receipt(Ended deleted) => JsonDocument.Parse(string.Join('\n', deleted.Output)).RootElement.GetProperty("tables")
        .EnumerateArray().ToDictionary(table => table.Text("table")!, table => table.GetProperty("rows").GetInt64(), StringComparer.Ordinal);

    private async Task<(OrganizationId Organization, Api Api)> NewAsync()
    {
        var organization = await Workplace.NewOrganizationAsync(Name);
        var api = Host.As(Workplace.Token(organization));
        await FilledOrganization.FillAsync(api);
        return (organization, api);
    }

    private Task<Ended> DeleteAsync(OrganizationId organization, params string[] options) =>
        Workplace.RunAsync(["org", "delete", organization.ToString(), "--confirm", Name, .. options]);

    private Task<string> StatusAsync(OrganizationId organization) =>
        Rows.ReadAsync<string>("select coalesce((select status::text from platform.organizations where id = $1), 'none')", organization.Value);

    private sealed class Waiting(TaskCompletionSource<string?> source) : IProgress<OrganizationProgress>
    {
        public void Report(OrganizationProgress value)
        {
            if (value.Step == OrganizationStep.WaitingForTransactions)
                source.TrySetResult(value.Table);
        }
    }
}
