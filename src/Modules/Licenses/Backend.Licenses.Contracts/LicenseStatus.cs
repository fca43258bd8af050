namespace Backend.Modules.Licenses;

/// <summary>Where a license stands: pending, then active, then expired or revoked. An expired one is active again when it is renewed.</summary>
public enum LicenseStatus
{
    /// <summary>It waits for payment.</summary>
    Pending,

    /// <summary>It may be used.</summary>
    Active,

    /// <summary>Its time is over.</summary>
    Expired,

    /// <summary>It was taken back.</summary>
    Revoked,
}
