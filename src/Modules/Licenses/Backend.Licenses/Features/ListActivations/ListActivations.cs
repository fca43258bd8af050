using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Validation;
using Backend.Kernel.Errors;
using Backend.Kernel.Listing;
using Backend.Kernel.Requests;
using Backend.Messages;
using MediatR;

namespace Backend.Modules.Licenses.Features.ListActivations;

using static Backend.Modules.Licenses.Schema.Tables;

/// <summary>What the caller asks of the list.</summary>
internal sealed record ActivationsQuery : PagedQuery;

/// <summary>The machines of a license, those that gave their seat back among them.</summary>
internal sealed record ListActivations(Guid LicenseId, ActivationsQuery Query) : IQuery<Listing<ActivationDetails>>, IValidated
{
    public static readonly SortKeys Sorts = new(Activations.Id, ("machine", Activations.Machine));

    public void Validate(Violations violations) => violations.CheckPaging(Query, Sorts);
}

internal sealed class ListActivationsHandler(IUnitOfWork unitOfWork) : IRequestHandler<ListActivations, Listing<ActivationDetails>>
{
    public async Task<Listing<ActivationDetails>> Handle(ListActivations request, CancellationToken cancellationToken)
    {
        var rows = unitOfWork.From(Activations).Where(Activations.LicenseId.Eq(request.LicenseId));
        var page = await Listing.ReadAsync(rows, request.Query, ListActivations.Sorts, row => row.ToDetails(), cancellationToken);
        if (page.Data.Count == 0 && !await IsThereAsync(request.LicenseId, cancellationToken))
            throw new NotFoundException("license");
        return page;
    }

    private async Task<bool> IsThereAsync(Guid license, CancellationToken cancellationToken) =>
        await unitOfWork.From(Licenses).Where(Licenses.Id.Eq(license)).CountAsync(cancellationToken) > 0;
}
