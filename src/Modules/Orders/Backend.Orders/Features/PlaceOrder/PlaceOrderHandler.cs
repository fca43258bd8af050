using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Errors;
using Backend.Modules.Contacts;
using Backend.Modules.Licenses;
using Backend.Modules.Orders.Schema;
using MediatR;

namespace Backend.Modules.Orders.Features.PlaceOrder;

using static Backend.Modules.Orders.Schema.Tables;

/// <summary>
/// Three round trips: lock the products; write order, lines, stock and licenses and read the order back; commit.
/// </summary>
internal sealed class PlaceOrderHandler(IUnitOfWork unitOfWork, ILicenses licenses) : IRequestHandler<PlaceOrder, OrderDetails>
{
    public async Task<OrderDetails> Handle(PlaceOrder request, CancellationToken cancellationToken)
    {
        var products = await LockProductsAsync(request, cancellationToken);
        var lines = request.Items.Select(item => new Line(item, Taken(item, products))).ToList();
        var order = NewOrder(request, lines);
        TakeStock(lines);
        unitOfWork.Insert(Orders).Values(order).Queue(expectedRows: 1);
        unitOfWork.Insert(OrderItems).Values(NewItems(order.Id.Value, lines)).Queue(expectedRows: lines.Count);
        licenses.IssuePending(unitOfWork, PendingLicenses(order, lines));
        var placed = await unitOfWork.FindOrder(order.Id.Value).FirstOrDefaultAsync(Placed, cancellationToken);
        return placed ?? throw new InvalidOperationException("The order just written is not there.");
    }

    // Always in the order of ids, so that two orders for the same products wait for each other instead of deadlocking.
    private async Task<Dictionary<Guid, Product>> LockProductsAsync(PlaceOrder request, CancellationToken cancellationToken)
    {
        var products = await unitOfWork.From(Products)
            .Where(Products.Id.In(request.Items.Select(item => item.ProductId)))
            .OrderBy(Products.Id.Asc())
            .ForUpdate()
            .ToListAsync(cancellationToken);
        return products.ToDictionary(product => product.Id);
    }

    private static Product Taken(PlaceOrderItem item, Dictionary<Guid, Product> products)
    {
        if (!products.TryGetValue(item.ProductId, out var product))
            throw new ConflictException(ErrorCodes.ReferenceMissing, "A product of the order does not exist.");
        if (product.Stock < item.Quantity)
            throw new ConflictException(ErrorCodes.InsufficientStock, "Fewer units are in stock than were ordered.");
        return product;
    }

    private static NewOrder NewOrder(PlaceOrder request, List<Line> lines)
    {
        var currency = lines[0].Product.Currency;
        if (lines.Exists(line => line.Product.Currency != currency))
            throw new ConflictException(ErrorCodes.InvalidState, "The products of one order must have one currency.");
        return new NewOrder
        {
            Id = Guid.CreateVersion7(),
            ContactId = request.ContactId,
            TotalCents = lines.Sum(line => line.Item.Quantity * line.Product.UnitPriceCents),
            Currency = currency,
            ExternalRef = request.ExternalRef,
        };
    }

    private static List<NewOrderItem> NewItems(Guid orderId, List<Line> lines) =>
    [
        .. lines.Select((line, position) => new NewOrderItem
        {
            OrderId = orderId,
            ProductId = line.Product.Id,
            Position = position,
            Quantity = line.Item.Quantity,
            UnitPriceCents = line.Product.UnitPriceCents,
        }),
    ];

    private static List<PendingLicense> PendingLicenses(NewOrder order, List<Line> lines) =>
    [
        .. lines.Where(line => line.Product.Kind == ProductKind.License)
            .Select(line => new PendingLicense(order.ContactId, line.Product.Id, order.Id.Value, line.Item.Quantity)),
    ];

    private static OrderDetails Placed(Order order, PublishedContact contact, IReadOnlyList<(OrderItem, Product)> items) =>
        contact.DeletedAt is null
            ? Mapping.ToDetails(order, contact, items)
            : throw new ConflictException(ErrorCodes.ReferenceMissing, "The contact of the order does not exist.");

    private void TakeStock(List<Line> lines)
    {
        foreach (var line in lines)
        {
            unitOfWork.Update(Products)
                .Set(Products.Stock, Products.Stock.Minus(line.Item.Quantity))
                .Where(Products.Id.Eq(line.Product.Id))
                .Queue(expectedRows: 1);
        }
    }

    private sealed record Line(PlaceOrderItem Item, Product Product);
}
