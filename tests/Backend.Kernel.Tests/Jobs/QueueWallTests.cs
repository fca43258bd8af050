using Backend.Development;
using Npgsql;

namespace Backend.Kernel.Tests.Jobs;

/// <summary>The queue tables hold every organization's rows, and nobody but functions of backend_jobs sees more than one's.</summary>
public sealed class QueueWallTests : JobFixture
{
    [Test]
    public async Task Jobs_OfTwoOrganizations_EachSeesItsOwn(
        [Values(DatabaseRole.App, DatabaseRole.Worker, DatabaseRole.ReadOnly)] DatabaseRole role, [Values("jobs", "outbox", "inbox")] string table)
    {
        var other = await Host.NewOrganizationAsync();
        foreach (var caller in new[] { Caller, Caller, other })
            await InsertAsync(table, caller.Organization.Value);

        Assert.That(await CountAsync(role, table, $"select app.enter('{other.Organization}', false, 0)"), Is.EqualTo(1));
        Assert.That(await CountAsync(role, table, "select 1"), Is.Zero);
    }

    [Test]
    public async Task Jobs_SeenByTheOwner_AreNone([Values("jobs", "outbox", "inbox")] string table)
    {
        await InsertAsync(table, Caller.Organization.Value);

        Assert.That(await CountAsync(DatabaseRole.Migrator, table, "set local role backend_owner"), Is.Zero);
    }

    private Task InsertAsync(string table, Guid organization) => Host.ExecuteAsync(
        table switch
        {
            "jobs" => "insert into platform.jobs (organization_id, id, kind, payload) values ($1, gen_random_uuid(), 'ledger.run', '{}')",
            "outbox" => "insert into platform.outbox (organization_id, id, kind, aggregate_id, payload) values ($1, gen_random_uuid(), 'ledger.x.v1', $1, '{}')",
            _ => "insert into platform.inbox (organization_id, message_id, handler) values ($1, gen_random_uuid(), 'ledger.x')",
        },
        organization);

    private async Task<long> CountAsync(DatabaseRole role, string table, string first)
    {
        await using var connection = await Host.OpenAsync(role);
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var before = new NpgsqlCommand(first, connection, transaction))
            await before.ExecuteNonQueryAsync();
        await using var count = new NpgsqlCommand($"select count(*) from platform.{table}", connection, transaction);
        return (long)(await count.ExecuteScalarAsync())!;
    }
}
