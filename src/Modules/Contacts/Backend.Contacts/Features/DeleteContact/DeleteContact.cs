using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Messages;
using MediatR;

namespace Backend.Modules.Contacts.Features.DeleteContact;

using static Backend.Modules.Contacts.Schema.Tables;

/// <summary>Hides a contact and frees its email address; what refers to it stays whole.</summary>
internal sealed record DeleteContact(Guid Id, long? Version) : ICommand<Unit>;

internal sealed class DeleteContactHandler(IUnitOfWork unitOfWork, TimeProvider clock) : IRequestHandler<DeleteContact, Unit>
{
    public async Task<Unit> Handle(DeleteContact request, CancellationToken cancellationToken)
    {
        await LockedContact.ReadAsync(unitOfWork, request.Id, request.Version, cancellationToken);
        unitOfWork.Update(Contacts)
            .Set(Contacts.DeletedAt, clock.GetUtcNow())
            .Where(Contacts.Id.Eq(request.Id))
            .Queue(expectedRows: 1);
        return Unit.Value;
    }
}
