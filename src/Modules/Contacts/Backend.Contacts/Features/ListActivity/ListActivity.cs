using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Validation;
using Backend.Kernel.Errors;
using Backend.Kernel.Listing;
using Backend.Kernel.Requests;
using Backend.Messages;
using MediatR;

namespace Backend.Modules.Contacts.Features.ListActivity;

using static Backend.Modules.Contacts.Schema.Tables;

/// <summary>The query string of the list.</summary>
internal sealed record ActivityQuery : PagedQuery;

/// <summary>What happened around a contact, the latest first.</summary>
internal sealed record ListActivity(Guid ContactId, ActivityQuery Query) : IQuery<Listing<ContactActivity>>, IValidated
{
    public static readonly SortKeys Sorts = new(Activity.Id, ("occurredAt", Activity.OccurredAt));

    public void Validate(Violations violations) => violations.CheckPaging(Query, Sorts);
}

internal sealed class ListActivityHandler(IUnitOfWork unitOfWork) : IRequestHandler<ListActivity, Listing<ContactActivity>>
{
    public async Task<Listing<ContactActivity>> Handle(ListActivity request, CancellationToken cancellationToken)
    {
        // A deleted contact keeps its entries, so they do not tell whether it is there.
        if (!await IsThereAsync(request.ContactId, cancellationToken))
            throw new NotFoundException("contact");
        return await Listing.ReadAsync(
            unitOfWork.From(Activity).Where(Activity.ContactId.Eq(request.ContactId)),
            request.Query,
            ListActivity.Sorts,
            entry => new ContactActivity(entry.Id, entry.Kind, entry.SubjectId, entry.OccurredAt),
            cancellationToken);
    }

    private async Task<bool> IsThereAsync(Guid contact, CancellationToken cancellationToken) =>
        await unitOfWork.From(Contacts).Where(Contacts.Id.Eq(contact), Contacts.DeletedAt.IsNull()).CountAsync(cancellationToken) > 0;
}
