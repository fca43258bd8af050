using System.Globalization;
using Backend.Kernel.Seeding.Randomness;
using Backend.Kernel.Seeding.Samples;
using Backend.Modules.Orders.Schema;

namespace Backend.Modules.Orders.Samples;

/// <summary>Orders by their keys: one to six lines, popular products more often, prices and totals that agree.</summary>
internal sealed class OrderRows(SampleUnit unit, IReadOnlyList<NewProduct> products)
{
    private const int WithExternalRef = 15;

    private static readonly Weighted<int> LineCounts = new((1, 30), (2, 25), (3, 18), (4, 12), (5, 9), (6, 6));

    private static readonly Weighted<int> Quantities = new((1, 55), (2, 20), (3, 8), (5, 8), (10, 6), (25, 3));

    private static readonly Weighted<OrderStatus> Statuses = new(
        (OrderStatus.Placed, 8), (OrderStatus.Paid, 14), (OrderStatus.Fulfilled, 70), (OrderStatus.Cancelled, 8));

    private readonly SeedStream _items = unit.Stream("orders.order_items");

    private readonly SeedStream _statuses = unit.Stream("orders.orders.status");

    private readonly SeedStream _refs = unit.Stream("orders.orders.external_ref");

    public SampleOrder Order(OrderKey key)
    {
        var statuses = _statuses.At(key.Contact, key.Number);
        var status = statuses.Pick(Statuses);
        var random = _items.At(key.Contact, key.Number);
        var count = Math.Min(random.Pick(LineCounts), products.Count);
        var items = new NewOrderItem[count];
        var licensed = new List<SampleLicenseLine>(0);
        var total = 0L;
        for (var position = 0; position < count; position++)
        {
            var product = Choose(ref random, items.AsSpan(0, position));
            var quantity = random.Pick(Quantities);
            items[position] = new NewOrderItem
            {
                Id = random.Version7(key.CreatedAt),
                OrderId = key.Id,
                ProductId = product.Id.Value,
                Position = position + 1,
                Quantity = quantity,
                UnitPriceCents = product.UnitPriceCents,
            };
            total += quantity * product.UnitPriceCents;
            if (product.Kind.Value == ProductKind.License)
                licensed.Add(new(key.Id, key.ContactId, product.Id.Value, quantity, status, key.CreatedAt));
        }

        return new(Row(key, status, total, statuses), items, licensed);
    }

    private NewOrder Row(OrderKey key, OrderStatus status, long total, SeedRandom statuses)
    {
        var changedAt = status == OrderStatus.Placed ? key.CreatedAt : statuses.Moment(key.CreatedAt, unit.Until);
        return new NewOrder
        {
            Id = key.Id,
            ContactId = key.ContactId,
            Status = status,
            TotalCents = total,
            Currency = ProductRows.Currency,
            ExternalRef = ExternalRef(key),
            PlacedAt = key.CreatedAt,
            PaidAt = PaidAt(status, key.CreatedAt, changedAt),
            FulfilledAt = status == OrderStatus.Fulfilled ? changedAt : null,
            CancelledAt = status == OrderStatus.Cancelled ? changedAt : null,
            Version = VersionOf(status),
            CreatedAt = key.CreatedAt,
            UpdatedAt = changedAt,
        };
    }

    // A fulfilled order was paid half the way.
    private static DateTimeOffset? PaidAt(OrderStatus status, DateTimeOffset placedAt, DateTimeOffset changedAt) => status switch
    {
        OrderStatus.Paid => changedAt,
        OrderStatus.Fulfilled => placedAt + ((changedAt - placedAt) / 2),
        _ => null,
    };

    private static long VersionOf(OrderStatus status) => status switch
    {
        OrderStatus.Placed => 1,
        OrderStatus.Fulfilled => 3,
        _ => 2,
    };

    private string? ExternalRef(OrderKey key)
    {
        var random = _refs.At(key.Contact, key.Number);
        return random.Chance(WithExternalRef)
            ? string.Create(CultureInfo.InvariantCulture, $"PO-{key.CreatedAt:yyyy}-{random.Below(1_000_000):D6}")
            : null;
    }

    // An order has each product once: from the one that was drawn, the next that is free.
    private NewProduct Choose(ref SeedRandom random, ReadOnlySpan<NewOrderItem> taken)
    {
        var index = random.SkewedBelow(products.Count);
        while (Contains(taken, products[index].Id.Value))
            index = (index + 1) % products.Count;
        return products[index];
    }

    private static bool Contains(ReadOnlySpan<NewOrderItem> items, Guid product)
    {
        foreach (var item in items)
        {
            if (item.ProductId == product)
                return true;
        }

        return false;
    }
}
