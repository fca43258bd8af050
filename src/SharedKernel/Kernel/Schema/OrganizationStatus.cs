namespace Backend.Kernel.Schema;

/// <summary>Whether an organization may be entered.</summary>
public enum OrganizationStatus
{
    /// <summary>It may.</summary>
    Active,

    /// <summary>Every entry is refused; its rows stay.</summary>
    Suspended,

    /// <summary>Every entry is refused, and its rows are being deleted; it does not come back.</summary>
    Deleting,
}
