using Backend.Data.Validation;
using Backend.Kernel.Requests;
using Backend.Messages;

namespace Backend.Modules.Licenses.Features.TakeSeat;

using static Backend.Modules.Licenses.Schema.Tables;

/// <summary>The machine that asks for a seat.</summary>
internal sealed record SeatRequest
{
    public required string Machine { get; init; }
}

/// <summary>Gives a machine a seat. A machine that holds one keeps it.</summary>
internal sealed record TakeSeat(Guid LicenseId, SeatRequest Seat) : ICommand<TakenSeat>, IValidated
{
    public void Validate(Violations violations) => violations.Check("machine", Seat.Machine, Activations.Machine);
}

/// <summary>The seat, and whether it was taken just now.</summary>
internal sealed record TakenSeat(Guid LicenseId, ActivationDetails Activation, bool IsNew);
