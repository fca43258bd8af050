using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Errors;
using Backend.Kernel.Events;
using Backend.Kernel.Jobs;
using Backend.Modules.Contacts;
using Backend.Modules.Licenses;
using Backend.Modules.Orders.Jobs;
using Backend.Modules.Orders.Schema;

namespace Backend.Modules.Orders.Features;

using static Backend.Modules.Orders.Schema.Tables;

/// <summary>What placing does besides the order's own row, whether it was a draft before or not. Everything is queued.</summary>
internal static class Placement
{
    /// <param name="unitOfWork">The transaction, which holds the locks of the products.</param>
    /// <param name="licenses">Issues a pending license for each line of a license product.</param>
    /// <param name="placed">The order, and when it is placed.</param>
    /// <param name="lines">What it takes.</param>
    /// <exception cref="ConflictException">A product has fewer units than the order takes.</exception>
    public static void Queue(IUnitOfWork unitOfWork, ILicenses licenses, OrderPlaced placed, IReadOnlyList<TakenLine> lines)
    {
        if (lines.Any(line => line.Product.Stock < line.Quantity))
            throw new ConflictException(ErrorCodes.InsufficientStock, "Fewer units are in stock than were ordered.");
        foreach (var line in lines)
        {
            unitOfWork.Update(Products)
                .Set(Products.Stock, Products.Stock.Minus(line.Quantity))
                .Where(Products.Id.Eq(line.Product.Id))
                .Queue(expectedRows: 1);
        }

        licenses.IssuePending(unitOfWork, PendingLicenses(placed, lines));
        unitOfWork.Enqueue(new ExpireUnpaid(placed.OrderId), new JobOptions
        {
            RunAt = placed.PlacedAt + ExpireUnpaid.TimeToPay,
            UniqueKey = placed.OrderId.ToString(),
        });
        unitOfWork.Publish(placed);
    }

    /// <summary>
    /// The answer, unless the contact is gone: a deleted one is still a row that foreign keys find. The order is written by
    /// then, and its foreign key has waited for a merge or a deletion that held the contact; none passes until the commit.
    /// </summary>
    public static OrderDetails Read(Order order, PublishedContact contact, IReadOnlyList<(OrderItem, Product)> items) =>
        contact.DeletedAt is null
            ? Mapping.ToDetails(order, contact, items)
            : throw new ConflictException(ErrorCodes.ReferenceMissing, "The contact of the order does not exist.");

    private static List<PendingLicense> PendingLicenses(OrderPlaced placed, IReadOnlyList<TakenLine> lines) =>
    [
        .. lines.Where(line => line.Product.Kind == ProductKind.License)
            .Select(line => new PendingLicense(placed.ContactId, line.Product.Id, placed.OrderId, line.Quantity)),
    ];
}
