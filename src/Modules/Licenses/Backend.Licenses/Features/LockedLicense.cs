using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Errors;
using Backend.Modules.Licenses.Schema;
using Backend.Modules.Licenses.States;

namespace Backend.Modules.Licenses.Features;

using static Backend.Modules.Licenses.Schema.Tables;

/// <summary>Reads a license that is about to change, and keeps others from changing it meanwhile.</summary>
internal static class LockedLicense
{
    /// <summary>The license, or null.</summary>
    public static Task<License?> LockLicenseAsync(this IUnitOfWork unitOfWork, Guid id, CancellationToken cancellationToken) =>
        unitOfWork.From(Licenses).Where(Licenses.Id.Eq(id)).ForUpdate().FirstOrDefaultAsync(cancellationToken);

    /// <summary>The license, if the action may be done to it.</summary>
    /// <exception cref="NotFoundException">There is no such license.</exception>
    /// <exception cref="VersionMismatchException">It has another version than the caller's.</exception>
    /// <exception cref="ConflictException">Its state does not allow the action.</exception>
    public static async Task<License> LockLicenseForAsync(
        this IUnitOfWork unitOfWork, Guid id, LicenseAction action, long? version, CancellationToken cancellationToken)
    {
        var license = await unitOfWork.LockLicenseAsync(id, cancellationToken) ?? throw new NotFoundException("license");
        VersionMismatchException.ThrowUnless(version, license.Version);
        return LicenseStates.After(license.Status, action) is null ? throw new ConflictException(ErrorCodes.InvalidState, Refusal(action)) : license;
    }

    private static string Refusal(LicenseAction action) => action switch
    {
        LicenseAction.Activate => "Only a pending license can be activated.",
        LicenseAction.Renew => "Only an active or an expired license can be renewed.",
        LicenseAction.TakeSeat => "Only an active license has seats to take.",
        _ => "The license is revoked already.",
    };
}
