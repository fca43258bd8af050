namespace Backend.Modules.Licenses.States;

/// <summary>What may be done to a license.</summary>
internal enum LicenseAction
{
    /// <summary>It may be used from now on: by a caller, or because its order was paid.</summary>
    Activate,

    /// <summary>Its time is over.</summary>
    Expire,

    /// <summary>It gets a new end of its time.</summary>
    Renew,

    /// <summary>It is taken back.</summary>
    Revoke,

    /// <summary>A machine takes a seat.</summary>
    TakeSeat,
}
