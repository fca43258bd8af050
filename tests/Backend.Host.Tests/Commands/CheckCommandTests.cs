using System.Text.Json;
using Backend.Development;
using Npgsql;

namespace Backend.Host.Tests.Commands;

/// <summary>The product's own modules, whose code, migrations and databases agree.</summary>
public sealed class CheckCommandTests
{
    private Workplace _workplace = null!;

    [SetUp]
    public async Task CreateAsync() => _workplace = await Workplace.CreateAsync();

    [TearDown]
    public async Task DisposeAsync() => await _workplace.DisposeAsync();

    [Test]
    public async Task Check_MigratedDatabase_EndsWith0()
    {
        var ended = (await _workplace.RunAsync("db", "check")).Done();

        Assert.That(ended.Output, Is.Empty);
        Assert.That(ended.Errors, Does.Contain("agrees"));
    }

    [Test]
    public async Task Check_Offline_NeedsNoDatabase()
    {
        _workplace.Variables["ASPNETCORE_ENVIRONMENT"] = "Production";
        _workplace.Variables.Remove("DATABASE_URL");
        _workplace.Variables.Remove("DATABASE_MIGRATOR_URL");

        (await _workplace.RunAsync("db", "check", "--offline")).Done();
    }

    [TestCase("alter table contacts.contacts disable row level security", "wall: contacts.contacts: row security is not enabled")]
    [TestCase("drop policy tenant_wall on contacts.contacts", "    + wall of contacts: tenant_wall is not the template's")]
    [TestCase("revoke insert on contacts.contacts from backend_app", "    - grant on contacts to backend_app: privileges (insert)")]
    [TestCase("alter table contacts.contacts drop column email cascade", "    - column contacts.email: type character varying(255), nullable true")]
    [TestCase("delete from platform.migrations where module = 'orders'", "  orders/0001_initial")]
    public async Task Check_DamageByHand_EndsWith1AndSaysWhatAndWhatNext(string damage, string line)
    {
        await ExecuteAsync(damage);

        var ended = await _workplace.RunAsync("db", "check");

        Assert.That(ended.ExitCode, Is.EqualTo(1), ended.Errors);
        Assert.That(ended.Output, Has.Some.Contains(line));
        Assert.That(ended.Output[^1], Does.StartWith("→ ").And.Contain("`db "));
    }

    [Test]
    public async Task Check_Json_IsOneDocument()
    {
        await ExecuteAsync("alter table contacts.contacts no force row level security");

        var ended = await _workplace.RunAsync("db", "check", "--json");

        Assert.That(ended.ExitCode, Is.EqualTo(1), ended.Errors);
        var groups = JsonDocument.Parse(string.Join('\n', ended.Output)).RootElement.GetProperty("groups").EnumerateArray();
        Assert.That(groups.Select(group => group.GetProperty("name").GetString()), Is.EqualTo(["catalog", "tenancy"]));
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_workplace.Database.ConnectionString(DatabaseRole.Admin));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
