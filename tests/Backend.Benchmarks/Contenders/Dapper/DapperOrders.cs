using Backend.Benchmarks.Schema;
using Backend.Benchmarks.Workloads;
using Backend.Data.Tenancy;
using Dapper;
using Npgsql;

namespace Backend.Benchmarks.Contenders.Dapper;

internal sealed class DapperOrders(NpgsqlDataSource source) : IOrders
{
    private const string OrderSql = $"""
        {DapperSql.Enter}
        insert into bench.orders (organization_id, id, contact_id, total_cents, currency) values (@organization, @id, @contactId, @totalCents, @currency)
        """;

    private const string LinesSql = """
        insert into bench.order_items (organization_id, id, order_id, product_id, position, quantity, unit_price_cents)
        select @organization, * from unnest(@ids, @orders, @products, @positions, @quantities, @prices)
        """;

    private const string StockSql =
        "update bench.products set stock = stock - @quantity where organization_id = @organization and id = @product";

    private static readonly string ListSql = $"""
        select o.id, o.contact_id, o.status::text as status, o.total_cents, o.currency, o.created_at,
               {DapperSql.ContactColumns("c")},
               i.id, i.order_id, i.product_id, i.position, i.quantity, i.unit_price_cents,
               p.id, p.sku, p.name, p.price_cents, p.stock, p.created_at
        from (
            select * from bench.orders where organization_id = @organization order by created_at desc, id desc limit {Limits.Orders}
        ) o
        join bench.contacts c on c.organization_id = @organization and c.id = o.contact_id
        join bench.order_items i on i.organization_id = @organization and i.order_id = o.id
        join bench.products p on p.organization_id = @organization and p.id = i.product_id
        order by o.created_at desc, o.id desc, i.position
        """;

    /// <summary>Order, lines and stock as Dapper has them: one call each, and one for each item of a list.</summary>
    public async Task PlaceAsync(OrganizationId organization, NewOrderLines order, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var head = new
        {
            organization = organization.Value,
            id = order.Order.Id.Value,
            contactId = order.Order.ContactId,
            totalCents = order.Order.TotalCents,
            currency = order.Order.Currency,
        };
        var lines = new
        {
            organization = organization.Value,
            ids = order.Lines.Select(line => line.Id.Value).ToArray(),
            orders = order.Lines.Select(line => line.OrderId).ToArray(),
            products = order.Lines.Select(line => line.ProductId).ToArray(),
            positions = order.Lines.Select(line => line.Position).ToArray(),
            quantities = order.Lines.Select(line => line.Quantity).ToArray(),
            prices = order.Lines.Select(line => line.UnitPriceCents).ToArray(),
        };
        var stock = order.Lines.Select(line => new { organization = organization.Value, product = line.ProductId, quantity = line.Quantity });
        Check(1, await connection.ExecuteAsync(new CommandDefinition(OrderSql, head, transaction, cancellationToken: ct)));
        Check(order.Lines.Count, await connection.ExecuteAsync(new CommandDefinition(LinesSql, lines, transaction, cancellationToken: ct)));
        Check(order.Lines.Count, await connection.ExecuteAsync(new CommandDefinition(StockSql, stock, transaction, cancellationToken: ct)));
        await transaction.CommitAsync(ct);
    }

    public async Task<IReadOnlyList<OrderDetails>> ListAsync(OrganizationId organization, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var results = await connection.QueryMultipleAsync(
            new CommandDefinition($"{DapperSql.EnterReadOnly} {ListSql}", new { organization = organization.Value }, cancellationToken: ct));
        await results.ReadAsync();
        var orders = new List<OrderDetails>();
        List<(OrderItem, Product)> items = [];
        foreach (var (order, contact, item, product) in results.Read<Order, Contact, OrderItem, Product, (Order, Contact, OrderItem, Product)>(
            (order, contact, item, product) => (order, contact, item, product), splitOn: "id,id,id"))
        {
            if (orders.Count == 0 || orders[^1].Order.Id != order.Id)
            {
                items = [];
                orders.Add(new OrderDetails(order, contact, items));
            }

            items.Add((item, product));
        }

        return orders;
    }

    private static void Check(int expected, int actual)
    {
        if (actual != expected)
            throw new InvalidOperationException("A statement wrote another number of rows than it had to.");
    }
}
