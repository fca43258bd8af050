using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Query.Paging;
using Backend.Messages;
using MediatR;

namespace Backend.Modules.Contacts.Features.ExportContacts;

using static Backend.Modules.Contacts.Schema.Tables;
using ContactPage = Backend.Kernel.Http.Endpoints.KeysetPage<ContactLine>;

/// <summary>A page of all contacts that are not deleted, in the order of their ids, which is that of their creation within a millisecond or so.</summary>
internal sealed record ExportContacts(string? Cursor) : IReplicaQuery<ContactPage>;

internal sealed class ExportContactsHandler(IUnitOfWork unitOfWork) : IRequestHandler<ExportContacts, ContactPage>
{
    private const int PageSize = 500;

    private static readonly Keyset ById = Keyset.Asc(Contacts.Id);

    public async Task<ContactPage> Handle(ExportContacts request, CancellationToken cancellationToken)
    {
        var page = await unitOfWork.From(Contacts).Where(Contacts.DeletedAt.IsNull()).PageAsync(ById, PageSize, request.Cursor, cancellationToken);
        return new([.. page.Rows.Select(ContactLine.Of)], page.NextCursor);
    }
}
