using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Validation;
using Backend.Kernel.Listing;
using Backend.Kernel.Requests;
using Backend.Kernel.Schema;
using Backend.Messages;
using MediatR;

namespace Backend.Kernel.Operations.ListJobs;

using static Backend.Kernel.Schema.Tables;

/// <summary>The organization's jobs, the latest first.</summary>
internal sealed record ListJobs : PagedQuery, IQuery<Listing<JobSummary>>, IValidated
{
    // Ids are in the order of time, and have an index.
    public static readonly SortKeys Sorts = new(Jobs.Id, ("createdAt", Jobs.Id), ("runAt", Jobs.RunAt));

    public string? Kind { get; init; }

    public JobState? State { get; init; }

    public void Validate(Violations violations)
    {
        violations.CheckPaging(this, Sorts);
        if (Kind is { } kind)
            violations.Check("kind", kind, Jobs.Kind);
    }
}

internal sealed class ListJobsHandler(IUnitOfWork unitOfWork) : IRequestHandler<ListJobs, Listing<JobSummary>>
{
    public Task<Listing<JobSummary>> Handle(ListJobs request, CancellationToken cancellationToken)
    {
        var rows = unitOfWork.From(Jobs).Where(
            request.Kind is { } kind ? Jobs.Kind.Eq(kind) : null,
            request.State is { } state ? Jobs.State.Eq(state) : null);
        return Listing.Listing.ReadAsync(rows, request, ListJobs.Sorts, row => row.ToSummary(), cancellationToken);
    }
}
