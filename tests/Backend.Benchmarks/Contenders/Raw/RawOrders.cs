using Backend.Benchmarks.Schema;
using Backend.Benchmarks.Workloads;
using Backend.Data.Tenancy;
using Npgsql;
using NpgsqlTypes;
using static Backend.Benchmarks.Contenders.Raw.RawSource;

namespace Backend.Benchmarks.Contenders.Raw;

internal sealed class RawOrders(RawSource source) : IOrders
{
    private const string OrderSql =
        "insert into bench.orders (organization_id, id, contact_id, total_cents, currency) values ($1, $2, $3, $4, $5)";

    private const string LinesSql = """
        insert into bench.order_items (organization_id, id, order_id, product_id, position, quantity, unit_price_cents)
        select $1, * from unnest($2, $3, $4, $5, $6, $7)
        """;

    private const string StockSql =
        "update bench.products set stock = stock - $3 where organization_id = $1 and id = $2";

    private static readonly string ListSql = $"""
        select o.id, o.contact_id, o.status, o.total_cents, o.currency, o.created_at,
               {RawRows.ContactColumns("c")},
               i.id, i.order_id, i.product_id, i.position, i.quantity, i.unit_price_cents,
               p.id, p.sku, p.name, p.price_cents, p.stock, p.created_at
        from (
            select * from bench.orders where organization_id = $1 order by created_at desc, id desc limit {Limits.Orders}
        ) o
        join bench.contacts c on c.organization_id = $1 and c.id = o.contact_id
        join bench.order_items i on i.organization_id = $1 and i.order_id = o.id
        join bench.products p on p.organization_id = $1 and p.id = i.product_id
        order by o.created_at desc, o.id desc, i.position
        """;

    public async Task PlaceAsync(OrganizationId organization, NewOrderLines order, CancellationToken ct)
    {
        await using var connection = await source.OpenAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await using var batch = source.Batch(connection, organization, isReadOnly: false);
        batch.BatchCommands.Add(Insert(organization, order.Order));
        batch.BatchCommands.Add(Insert(organization, order.Lines));
        foreach (var line in order.Lines)
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand(StockSql)
            {
                Parameters =
                {
                    Parameter(organization.Value, NpgsqlDbType.Uuid),
                    Parameter(line.ProductId, NpgsqlDbType.Uuid),
                    Parameter(line.Quantity, NpgsqlDbType.Integer),
                },
            });
        }

        await batch.ExecuteNonQueryAsync(ct);
        for (var i = source.First; i < batch.BatchCommands.Count; i++)
        {
            var expected = i == source.First + 1 ? order.Lines.Count : 1;
            if (batch.BatchCommands[i].Rows != (ulong)expected)
                throw new InvalidOperationException("A statement wrote another number of rows than it had to.");
        }

        await transaction.CommitAsync(ct);
    }

    public async Task<IReadOnlyList<OrderDetails>> ListAsync(OrganizationId organization, CancellationToken ct)
    {
        const int ContactAt = 6, ItemAt = ContactAt + RawRows.ContactColumnCount, ProductAt = ItemAt + 6;
        await using var connection = await source.OpenAsync(ct);
        await using var batch = source.Batch(connection, organization, isReadOnly: true);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(ListSql) { Parameters = { Parameter(organization.Value, NpgsqlDbType.Uuid) } });
        await using var reader = await batch.ExecuteReaderAsync(ct);
        await source.SkipEnterAsync(reader, ct);
        var orders = new List<OrderDetails>();
        List<(OrderItem, Product)> items = [];
        while (await reader.ReadAsync(ct))
        {
            var id = reader.GetGuid(0);
            if (orders.Count == 0 || orders[^1].Order.Id != id)
            {
                items = [];
                orders.Add(new OrderDetails(RawRows.Order(reader, 0), RawRows.Contact(reader, ContactAt), items));
            }

            items.Add((RawRows.OrderItem(reader, ItemAt), RawRows.Product(reader, ProductAt)));
        }

        return orders;
    }

    private static NpgsqlBatchCommand Insert(OrganizationId organization, NewOrder order) => new(OrderSql)
    {
        Parameters =
        {
            Parameter(organization.Value, NpgsqlDbType.Uuid),
            Parameter(order.Id.Value, NpgsqlDbType.Uuid),
            Parameter(order.ContactId, NpgsqlDbType.Uuid),
            Parameter(order.TotalCents, NpgsqlDbType.Bigint),
            Parameter(order.Currency, NpgsqlDbType.Varchar),
        },
    };

    private static NpgsqlBatchCommand Insert(OrganizationId organization, IReadOnlyList<NewOrderItem> lines) => new(LinesSql)
    {
        Parameters =
        {
            Parameter(organization.Value, NpgsqlDbType.Uuid),
            Parameter(Array(lines, line => line.Id.Value), NpgsqlDbType.Array | NpgsqlDbType.Uuid),
            Parameter(Array(lines, line => line.OrderId), NpgsqlDbType.Array | NpgsqlDbType.Uuid),
            Parameter(Array(lines, line => line.ProductId), NpgsqlDbType.Array | NpgsqlDbType.Uuid),
            Parameter(Array(lines, line => line.Position), NpgsqlDbType.Array | NpgsqlDbType.Integer),
            Parameter(Array(lines, line => line.Quantity), NpgsqlDbType.Array | NpgsqlDbType.Integer),
            Parameter(Array(lines, line => line.UnitPriceCents), NpgsqlDbType.Array | NpgsqlDbType.Bigint),
        },
    };

    private static T[] Array<T>(IReadOnlyList<NewOrderItem> lines, Func<NewOrderItem, T> value)
    {
        var values = new T[lines.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = value(lines[i]);
        return values;
    }
}
