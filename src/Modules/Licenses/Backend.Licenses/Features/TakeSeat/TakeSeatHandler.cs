using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Errors;
using Backend.Modules.Licenses.Schema;
using Backend.Modules.Licenses.States;
using MediatR;

namespace Backend.Modules.Licenses.Features.TakeSeat;

using static Backend.Modules.Licenses.Schema.Tables;

/// <summary>
/// Whoever wants a seat locks the license first, so that the machines and the count are read after everyone before has
/// committed. The check of the table would stop what slipped by.
/// </summary>
internal sealed class TakeSeatHandler(IUnitOfWork unitOfWork, TimeProvider clock) : IRequestHandler<TakeSeat, TakenSeat>
{
    public async Task<TakenSeat> Handle(TakeSeat request, CancellationToken cancellationToken)
    {
        var machine = request.Seat.Machine;
        var license = await unitOfWork.LockLicenseForAsync(request.LicenseId, LicenseAction.TakeSeat, version: null, cancellationToken);
        var now = clock.GetUtcNow();
        if (license.ExpiresAt <= now)
            throw new ConflictException(ErrorCodes.InvalidState, "The time of the license is over.");
        var held = await unitOfWork.From(Activations)
            .Where(Activations.LicenseId.Eq(license.Id), Activations.Machine.Eq(machine), Activations.ReleasedAt.IsNull())
            .FirstOrDefaultAsync(cancellationToken);
        if (held is not null)
            return new TakenSeat(license.Id, held.ToDetails(), IsNew: false);
        if (license.SeatsUsed >= license.Seats)
            throw new ConflictException(ErrorCodes.NoSeatLeft, "Every seat of the license is taken.");
        unitOfWork.Update(Licenses)
            .Set(Licenses.SeatsUsed, Licenses.SeatsUsed.Plus(1))
            .Where(Licenses.Id.Eq(license.Id))
            .Queue(expectedRows: 1);
        var taken = await unitOfWork.Insert(Activations)
            .Values(new NewActivation { LicenseId = license.Id, Machine = machine, ActivatedAt = now, ReleasedAt = null })
            .OnConflict(Activations.LicenseId, Activations.Machine)
            .DoUpdate(Activations.ActivatedAt, Activations.ReleasedAt)
            .ReturningFirstAsync(cancellationToken);
        return new TakenSeat(license.Id, taken!.ToDetails(), IsNew: true);
    }
}
