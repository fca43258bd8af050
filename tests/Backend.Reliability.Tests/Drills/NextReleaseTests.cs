using Backend.Development;
using Backend.Reliability.Tests.Load;
using Backend.Reliability.Tests.Stages;
using Npgsql;

namespace Backend.Reliability.Tests.Drills;

/// <summary>
/// The database goes one release ahead while this one serves: a column and a table are added, and events carry a field and
/// jobs a kind that this release does not know.
/// </summary>
public sealed class NextReleaseTests
{
    private static readonly string[] Expand =
    [
        "alter table orders.orders add column note_of_the_next_release text",
        "alter table orders.products add column rank_of_the_next_release int not null default 0",
        // With the walls of every table: without them /readyz of this release fails, and rightly.
        """
        create table orders.table_of_the_next_release (organization_id uuid not null, id uuid not null, primary key (organization_id, id));
        alter table orders.table_of_the_next_release owner to backend_owner;
        alter table orders.table_of_the_next_release enable row level security;
        alter table orders.table_of_the_next_release force row level security;
        create policy tenant_wall on orders.table_of_the_next_release as restrictive for all to public
            using (organization_id = (select app.org()))
            with check (organization_id = (select app.org()))
        """,
        """
        create function platform.next_release() returns trigger language plpgsql as
        $$ begin new.payload := new.payload || '{"fieldOfTheNextRelease": 1}'; return new; end $$
        """,
        "create trigger next_release before insert on platform.outbox for each row execute function platform.next_release()",
    ];

    private const string JobPayload = "{}";

    [Test]
    public Task Expand_UnderLoad_IsUnseenByThisRelease() => RunAsync(DrillSize.Short);

    [Test]
    [Explicit("Takes minutes: drills/run")]
    [Category("Long")]
    public Task Expand_UnderLoadWithTheUsualDeadline_IsUnseenByThisRelease() => RunAsync(DrillSize.Once);

    private static async Task RunAsync(DrillSize size)
    {
        await using var workplace = await Workplace.CreateAsync();
        await using var hosts = await HostPair.StartAsync(workplace);
        await using var load = await RunningLoad.StartAsync(workplace, hosts.First.Address, new LoadOptions { Deadline = size.Deadline }, hosts.Balancer.Handler());
        await using var server = new NpgsqlConnection(workplace.Database.ConnectionString(DatabaseRole.Admin) + ";Pooling=false");
        await server.OpenAsync();
        var drill = new Drill(new Fault("schema and payloads of the next release beside this one") { IsSeen = false }, size, load);
        await drill.BreakAsync(async () =>
        {
            foreach (var statement in Expand)
                await ReadAsync(server, statement);
            await ReadAsync(server, $"""
                insert into platform.jobs (organization_id, id, kind, payload)
                values ('{load.Organization.Value}', '{Guid.CreateVersion7()}', 'orders.kind_of_the_next_release', '{JobPayload}')
                """);
            using var later = await RunningHost.StartAsync(workplace);
            await later.ReadyAsync();
            await load.SucceedAsync(load.Callers.Count * 3);
        });
        await hosts.First.ReadyAsync();
        await drill.CompareAsync(workplace.Database.ConnectionString(DatabaseRole.Admin));
        Assert.That(await ReadAsync(server, "select count(*) from platform.outbox where payload ? 'fieldOfTheNextRelease'"), Is.GreaterThan(0));
        Assert.That(
            await ReadAsync(server, "select count(*) from platform.jobs where kind = 'orders.kind_of_the_next_release' and finished_at is null and last_error is not null"),
            Is.EqualTo(1),
            "The job of the next release waits for it.");
    }

    private static async Task<object?> ReadAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
