using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Validation;
using Backend.Kernel.Listing;
using Backend.Kernel.Requests;
using Backend.Messages;
using MediatR;

namespace Backend.Modules.Contacts.Features.ListContacts;

using static Backend.Data.Query.Functions;
using static Backend.Modules.Contacts.Schema.Tables;

internal sealed record ListContacts : PagedQuery, IQuery<Listing<ContactDetails>>, IValidated
{
    public static readonly SortKeys Sorts = new(
        Contacts.Id,
        ("createdAt", Contacts.CreatedAt),
        ("updatedAt", Contacts.UpdatedAt),
        ("name", Contacts.Name));

    /// <summary>A part of the name, the email address or the phone number.</summary>
    public string? Search { get; init; }

    /// <summary>Words of the name, the email address, the phone number or the notes, as web search boxes take them.</summary>
    public string? Q { get; init; }

    public ContactType? Type { get; init; }

    public bool? IsActive { get; init; }

    public void Validate(Violations violations) => violations.CheckPaging(this, Sorts);
}

internal sealed class ListContactsHandler(IUnitOfWork unitOfWork) : IRequestHandler<ListContacts, Listing<ContactDetails>>
{
    public Task<Listing<ContactDetails>> Handle(ListContacts request, CancellationToken cancellationToken)
    {
        var rows = unitOfWork.From(Contacts).Where(
            Contacts.DeletedAt.IsNull(),
            request.Type is { } type ? Contacts.Type.Eq(type) : null,
            request.IsActive is { } isActive ? Contacts.IsActive.Eq(isActive) : null,
            request.Search is { Length: > 0 } part ? Containing(Pattern.Contains(part)) : null,
            request.Q is { Length: > 0 } words ? Contacts.Search.Matches(WebSearchToTsQuery(TextSearchConfig.Simple, words)) : null);
        return Listing.ReadAsync(rows, request, ListContacts.Sorts, row => row.ToDetails(), cancellationToken);
    }

    private static Data.Sql.Condition Containing(Pattern pattern) =>
        Contacts.Name.ILike(pattern) | Contacts.Email.ILike(pattern) | Contacts.Phone.ILike(pattern);
}
