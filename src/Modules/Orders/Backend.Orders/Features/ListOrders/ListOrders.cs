using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Validation;
using Backend.Kernel.Listing;
using Backend.Kernel.Requests;
using Backend.Messages;
using MediatR;

namespace Backend.Modules.Orders.Features.ListOrders;

using static Backend.Modules.Orders.Schema.Tables;

internal sealed record ListOrders : PagedQuery, IQuery<Listing<OrderSummary>>, IValidated
{
    public static readonly SortKeys Sorts = new(Orders.Id, ("createdAt", Orders.CreatedAt), ("totalCents", Orders.TotalCents));

    public OrderStatus? Status { get; init; }

    public Guid? ContactId { get; init; }

    public void Validate(Violations violations) => violations.CheckPaging(this, Sorts);
}

internal sealed class ListOrdersHandler(IUnitOfWork unitOfWork) : IRequestHandler<ListOrders, Listing<OrderSummary>>
{
    public Task<Listing<OrderSummary>> Handle(ListOrders request, CancellationToken cancellationToken)
    {
        var rows = unitOfWork.From(Orders).Where(
            request.Status is { } status ? Orders.Status.Eq(status) : null,
            request.ContactId is { } contact ? Orders.ContactId.Eq(contact) : null);
        return Listing.ReadAsync(rows, request, ListOrders.Sorts, row => row.ToSummary(), cancellationToken);
    }
}
