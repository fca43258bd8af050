using Backend.Data.Validation;
using Backend.Kernel.Requests;
using Backend.Messages;

namespace Backend.Modules.Licenses.Features.CreateLicense;

using static Backend.Modules.Licenses.Schema.Tables;

/// <summary>A license by itself. It waits to be activated, and has its key at once.</summary>
internal sealed record CreateLicense : ICommand<LicenseDetails>, IValidated
{
    public required Guid ContactId { get; init; }

    public required Guid ProductId { get; init; }

    /// <summary>An order whose payment activates it.</summary>
    public Guid? OrderId { get; init; }

    public required int Seats { get; init; }

    public DateTimeOffset? ExpiresAt { get; init; }

    public void Validate(Violations violations) => violations.Check("seats", Seats, Licenses.Seats);
}
