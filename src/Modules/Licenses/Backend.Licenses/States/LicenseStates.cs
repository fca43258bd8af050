namespace Backend.Modules.Licenses.States;

/// <summary>The state machine of licenses. The README draws it; a test walks every pair through the handlers.</summary>
internal static class LicenseStates
{
    /// <summary>Where an action leads; null when the state does not allow it.</summary>
    public static LicenseStatus? After(LicenseStatus status, LicenseAction action) => (status, action) switch
    {
        (LicenseStatus.Pending, LicenseAction.Activate) => LicenseStatus.Active,
        (LicenseStatus.Active, LicenseAction.Expire) => LicenseStatus.Expired,
        (LicenseStatus.Active or LicenseStatus.Expired, LicenseAction.Renew) => LicenseStatus.Active,
        (not LicenseStatus.Revoked, LicenseAction.Revoke) => LicenseStatus.Revoked,
        (LicenseStatus.Active, LicenseAction.TakeSeat) => LicenseStatus.Active,
        _ => null,
    };
}
