using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Validation;
using Backend.Kernel.Listing;
using Backend.Kernel.Requests;
using Backend.Messages;
using MediatR;

namespace Backend.Modules.Licenses.Features.ListLicenses;

using static Backend.Modules.Licenses.Schema.Tables;

internal sealed record ListLicenses : PagedQuery, IQuery<Listing<LicenseSummary>>, IValidated
{
    public static readonly SortKeys Sorts = new(Licenses.Id, ("createdAt", Licenses.CreatedAt));

    public LicenseStatus? Status { get; init; }

    public Guid? ContactId { get; init; }

    public Guid? OrderId { get; init; }

    public void Validate(Violations violations) => violations.CheckPaging(this, Sorts);
}

internal sealed class ListLicensesHandler(IUnitOfWork unitOfWork) : IRequestHandler<ListLicenses, Listing<LicenseSummary>>
{
    public Task<Listing<LicenseSummary>> Handle(ListLicenses request, CancellationToken cancellationToken)
    {
        var rows = unitOfWork.From(Licenses).Where(
            request.Status is { } status ? Licenses.Status.Eq(status) : null,
            request.ContactId is { } contact ? Licenses.ContactId.Eq(contact) : null,
            request.OrderId is { } order ? Licenses.OrderId.Eq(order) : null);
        return Listing.ReadAsync(rows, request, ListLicenses.Sorts, row => row.ToSummary(), cancellationToken);
    }
}
