using Backend.Development;
using Npgsql;

namespace Backend.Host.Tests.Serving;

/// <summary>A superuser damages the database under a host that serves.</summary>
public sealed class DamagedDatabaseTests
{
    private Workplace _workplace = null!;

    private RunningHost _host = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _workplace = await Workplace.CreateAsync();
        _host = await RunningHost.StartAsync(_workplace);
        await _host.ReadyAsync();
    }

    [TearDown]
    public async Task StopAsync()
    {
        _host.Dispose();
        await _workplace.DisposeAsync();
    }

    [TestCase("alter table contacts.contacts no force row level security", "alter table contacts.contacts force row level security", "tenancy")]
    [TestCase("revoke insert on contacts.contacts from backend_app", "grant insert on contacts.contacts to backend_app", "schema")]
    [TestCase("alter table contacts.contacts rename column email to mail", "alter table contacts.contacts rename column mail to email", "schema")]
    public async Task Ready_DamageByHand_Is503NamingTheCheckUntilItIsMended(string damage, string mend, string check)
    {
        await ExecuteAsync(damage);
        var unready = await _host.ReadinessAsync(answer => answer.Status == 503);
        Assert.That(unready.Json.GetProperty("failed").EnumerateArray().Select(failed => failed.GetString()), Is.EqualTo([check]));

        await ExecuteAsync(mend);
        await _host.ReadyAsync();
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_workplace.Database.ConnectionString(DatabaseRole.Admin));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
