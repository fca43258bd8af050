namespace Backend.Modules.Contacts;

/// <summary>What happened around a contact.</summary>
public enum ActivityKind
{
    /// <summary>An order was placed for it.</summary>
    OrderPlaced,

    /// <summary>An order of it was paid.</summary>
    OrderPaid,

    /// <summary>An order of it was delivered.</summary>
    OrderFulfilled,

    /// <summary>An order of it was given up.</summary>
    OrderCancelled,

    /// <summary>It may use a license.</summary>
    LicenseActivated,

    /// <summary>A license of it is over soon.</summary>
    LicenseExpiring,

    /// <summary>A license of it is over.</summary>
    LicenseExpired,

    /// <summary>A license of it has a new end.</summary>
    LicenseRenewed,

    /// <summary>A license was taken back from it.</summary>
    LicenseRevoked,

    /// <summary>Another contact was merged into it.</summary>
    ContactMerged,
}
