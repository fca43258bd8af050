using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Errors;
using Backend.Modules.Licenses;
using Backend.Modules.Orders.Schema;
using MediatR;

namespace Backend.Modules.Orders.Features.PlaceOrder;

using static Backend.Modules.Orders.Schema.Tables;

/// <summary>
/// Three round trips: lock the products; write order, lines, stock, licenses, job and event and read the order back; commit.
/// A draft locks nothing and writes order and lines only.
/// </summary>
internal sealed class PlaceOrderHandler(IUnitOfWork unitOfWork, ILicenses licenses, TimeProvider clock) : IRequestHandler<PlaceOrder, OrderDetails>
{
    public async Task<OrderDetails> Handle(PlaceOrder request, CancellationToken cancellationToken)
    {
        var products = await ReadProductsAsync(request, cancellationToken);
        var lines = request.Items.Select(item => new TakenLine(Known(item, products), item.Quantity)).ToList();
        var placed = new OrderPlaced(Guid.CreateVersion7(), request.ContactId, Total(lines), CurrencyOf(lines), clock.GetUtcNow());
        unitOfWork.Insert(Orders).Values(NewOrder(request, placed)).Queue(expectedRows: 1);
        unitOfWork.Insert(OrderItems).Values(NewItems(placed.OrderId, lines)).Queue(expectedRows: lines.Count);
        if (!request.Draft)
            Placement.Queue(unitOfWork, licenses, placed, lines);
        return await unitOfWork.FindOrder(placed.OrderId).As(Placement.Read).SingleAsync(cancellationToken);
    }

    // Always in the order of ids, so that two orders for the same products wait for each other instead of deadlocking.
    private async Task<Dictionary<Guid, Product>> ReadProductsAsync(PlaceOrder request, CancellationToken cancellationToken)
    {
        var asked = unitOfWork.From(Products)
            .Where(Products.Id.In(request.Items.Select(item => item.ProductId)))
            .OrderBy(Products.Id.Asc());
        var products = await (request.Draft ? asked : asked.ForUpdate()).ToListAsync(cancellationToken);
        return products.ToDictionary(product => product.Id);
    }

    private static Product Known(PlaceOrderItem item, Dictionary<Guid, Product> products) => products.TryGetValue(item.ProductId, out var product)
        ? product
        : throw new ConflictException(ErrorCodes.ReferenceMissing, "A product of the order does not exist.");

    private static long Total(List<TakenLine> lines) => lines.Sum(line => line.Quantity * line.Product.UnitPriceCents);

    private static string CurrencyOf(List<TakenLine> lines)
    {
        var currency = lines[0].Product.Currency;
        return lines.TrueForAll(line => line.Product.Currency == currency)
            ? currency
            : throw new ConflictException(ErrorCodes.InvalidState, "The products of one order must have one currency.");
    }

    private static NewOrder NewOrder(PlaceOrder request, OrderPlaced placed) => new()
    {
        Id = placed.OrderId,
        ContactId = placed.ContactId,
        Status = request.Draft ? OrderStatus.Draft : OrderStatus.Placed,
        TotalCents = placed.TotalCents,
        Currency = placed.Currency,
        ExternalRef = request.ExternalRef,
        PlacedAt = request.Draft ? null : placed.PlacedAt,
    };

    private static List<NewOrderItem> NewItems(Guid orderId, List<TakenLine> lines) =>
    [
        .. lines.Select((line, position) => new NewOrderItem
        {
            OrderId = orderId,
            ProductId = line.Product.Id,
            Position = position,
            Quantity = line.Quantity,
            UnitPriceCents = line.Product.UnitPriceCents,
        }),
    ];
}
