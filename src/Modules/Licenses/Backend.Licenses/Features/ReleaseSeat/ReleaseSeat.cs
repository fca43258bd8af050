using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Errors;
using Backend.Messages;
using MediatR;

namespace Backend.Modules.Licenses.Features.ReleaseSeat;

using static Backend.Modules.Licenses.Schema.Tables;

/// <summary>Takes the seat of a machine back, whatever the state of the license.</summary>
internal sealed record ReleaseSeat(Guid LicenseId, string Machine) : ICommand<Unit>;

internal sealed class ReleaseSeatHandler(IUnitOfWork unitOfWork, TimeProvider clock) : IRequestHandler<ReleaseSeat, Unit>
{
    public async Task<Unit> Handle(ReleaseSeat request, CancellationToken cancellationToken)
    {
        var license = await unitOfWork.LockLicenseAsync(request.LicenseId, cancellationToken) ?? throw new NotFoundException("license");
        var released = await unitOfWork.Update(Activations)
            .Set(Activations.ReleasedAt, clock.GetUtcNow())
            .Where(Activations.LicenseId.Eq(license.Id), Activations.Machine.Eq(request.Machine), Activations.ReleasedAt.IsNull())
            .ExecuteAsync(cancellationToken);
        if (released == 0)
            throw new NotFoundException("activation");
        unitOfWork.Update(Licenses)
            .Set(Licenses.SeatsUsed, Licenses.SeatsUsed.Minus(1))
            .Where(Licenses.Id.Eq(license.Id))
            .Queue(expectedRows: 1);
        return Unit.Value;
    }
}
