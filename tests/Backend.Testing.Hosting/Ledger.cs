using Npgsql;

namespace Backend.Testing.Hosting;

/// <summary>What the database holds of an organization's orders, events and licenses, counted past every wall.</summary>
/// <param name="connectionString">The superuser's, to the server itself.</param>
/// <param name="organization">Whose.</param>
internal sealed class Ledger(string connectionString, Guid organization)
{
    /// <summary>The ids of all orders.</summary>
    public async Task<HashSet<Guid>> OrdersAsync() => [.. await ValuesAsync<Guid>("select o.id from orders.orders o where o.organization_id = $1")];

    /// <summary>The ids of all paid orders.</summary>
    public async Task<HashSet<Guid>> PaidOrdersAsync() =>
        [.. await ValuesAsync<Guid>("select o.id from orders.orders o where o.organization_id = $1 and o.status = 'paid'")];

    /// <summary>Units of a product that orders hold, and that its stock has lost, when there were so many at first.</summary>
    public async Task<(long Ordered, long Taken)> UnitsAsync(Guid product, int stock)
    {
        var ordered = await CountAsync($"select coalesce(sum(i.quantity), 0)::bigint from orders.order_items i where i.organization_id = $1 and i.product_id = '{product}'");
        var left = await CountAsync($"select p.stock::bigint from orders.products p where p.organization_id = $1 and p.id = '{product}'");
        return (ordered, stock - left);
    }

    /// <summary>Orders that have not each of their lines.</summary>
    public Task<long> OrdersWithoutLinesAsync(int lines) => CountAsync($"""
        select count(*) from orders.orders o
        where o.organization_id = $1 and {lines} <> (select count(*) from orders.order_items i where i.organization_id = $1 and i.order_id = o.id)
        """);

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

    private async Task<long> CountAsync(string sql) => (await ValuesAsync<long>(sql)).Single();

    private async Task<List<T>> ValuesAsync<T>(string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new NpgsqlParameter { Value = organization } } };
        await using var reader = await command.ExecuteReaderAsync();
        List<T> values = [];
        while (await reader.ReadAsync())
            values.Add(reader.GetFieldValue<T>(0));
        return values;
    }
}
