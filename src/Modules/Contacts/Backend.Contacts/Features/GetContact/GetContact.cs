using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Errors;
using Backend.Messages;
using MediatR;

namespace Backend.Modules.Contacts.Features.GetContact;

using static Backend.Modules.Contacts.Schema.Tables;

internal sealed record GetContact(Guid Id) : IQuery<ContactDetails>;

internal sealed class GetContactHandler(IUnitOfWork unitOfWork) : IRequestHandler<GetContact, ContactDetails>
{
    public async Task<ContactDetails> Handle(GetContact request, CancellationToken cancellationToken)
    {
        var contact = await unitOfWork.From(Contacts)
            .Where(Contacts.Id.Eq(request.Id), Contacts.DeletedAt.IsNull())
            .FirstOrDefaultAsync(cancellationToken);
        return contact?.ToDetails() ?? throw new NotFoundException("contact");
    }
}
