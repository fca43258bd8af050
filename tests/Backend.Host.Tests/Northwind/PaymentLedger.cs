using Backend.Development;
using Npgsql;

namespace Backend.Host.Tests.Northwind;

/// <summary>What the database holds of an organization's orders, events and licenses, counted past every wall.</summary>
internal sealed class PaymentLedger(Workplace workplace, Guid organization)
{
    /// <summary>Events that were not relayed yet, and jobs of events that have not ended.</summary>
    public Task<long> OpenAsync() => CountAsync("""
        select (select count(*) from platform.outbox m where m.organization_id = $1 and m.relayed_at is null)
             + (select count(*) from platform.jobs j where j.organization_id = $1 and j.message_id is not null and j.finished_at is null)
        """);

    /// <summary>Payments without exactly one event.</summary>
    public Task<long> PaymentsWithoutOneEventAsync() => CountAsync("""
        select count(*) from orders.orders o
        left join (select m.aggregate_id, count(*) as events from platform.outbox m
                   where m.organization_id = $1 and m.kind = 'orders.paid.v1' group by m.aggregate_id) e on e.aggregate_id = o.id
        where o.organization_id = $1 and o.status = 'paid' and e.events is distinct from 1
        """);

    /// <summary>Licenses of paid orders that were not activated exactly once: by state, by version, by event.</summary>
    public Task<long> LicensesNotActivatedOnceAsync() => CountAsync("""
        select count(*) from licenses.licenses l
        join orders.orders o on o.organization_id = l.organization_id and o.id = l.order_id
        left join (select m.aggregate_id, count(*) as events from platform.outbox m
                   where m.organization_id = $1 and m.kind = 'licenses.activated.v1' group by m.aggregate_id) e on e.aggregate_id = l.id
        where l.organization_id = $1 and o.status = 'paid'
          and (l.status <> 'active' or l.version <> 2 or e.events is distinct from 1)
        """);

    /// <summary>Licenses of orders that nobody has paid, but that are active.</summary>
    public Task<long> LicensesOutOfNothingAsync() => CountAsync("""
        select count(*) from licenses.licenses l
        join orders.orders o on o.organization_id = l.organization_id and o.id = l.order_id
        where l.organization_id = $1 and o.status <> 'paid' and l.status = 'active'
        """);

    /// <summary>Jobs of events whose effects have no inbox row, and inbox rows without a completed job.</summary>
    public Task<long> DeliveriesNotAppliedOnceAsync() => CountAsync("""
        select count(*)
        from (select message_id, kind from platform.jobs where organization_id = $1 and message_id is not null and state = 'completed') j
        full join (select message_id, handler from platform.inbox where organization_id = $1) i on i.message_id = j.message_id and i.handler = j.kind
        where j.message_id is null or i.message_id is null
        """);

    /// <summary>Jobs that were given up.</summary>
    public Task<long> DiscardedAsync() => CountAsync("select count(*) from platform.jobs j where j.organization_id = $1 and j.state = 'discarded'");

    /// <summary>Attempts that began and were not the last of their job: those of killed workers.</summary>
    public Task<long> RepeatedAsync() => CountAsync("select coalesce(sum(j.attempt - 1), 0)::bigint from platform.jobs j where j.organization_id = $1 and j.attempt > 1");

    private async Task<long> CountAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(workplace.Database.ConnectionString(DatabaseRole.Admin));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new NpgsqlParameter { Value = organization } } };
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
