using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Validation;
using Backend.Kernel.Requests;
using Backend.Kernel.Tests.Ledger.Schema;
using Backend.Messages;
using MediatR;

namespace Backend.Kernel.Tests.Ledger;

using static Backend.Kernel.Tests.Ledger.Schema.Tables;

internal sealed record OpenAccount(string Name, long Cents = 0) : ICommand<Guid>, IValidated
{
    public void Validate(Violations violations) => violations.Check("name", Name, Accounts.Name);
}

internal sealed class OpenAccountHandler(IUnitOfWork unitOfWork) : IRequestHandler<OpenAccount, Guid>
{
    public async Task<Guid> Handle(OpenAccount request, CancellationToken cancellationToken)
    {
        var account = await unitOfWork.Insert(Accounts)
            .Values(new NewAccount { Name = request.Name, Cents = request.Cents })
            .ReturningFirstAsync(cancellationToken);
        return account!.Id;
    }
}
