using Backend.Client.Calls;

namespace Backend.Client.Licenses;

/// <summary>Where a license stands.</summary>
public enum LicenseStatus
{
    /// <summary>A label that this client does not know.</summary>
    Unknown,

    /// <summary>It waits for its order.</summary>
    Pending,

    /// <summary>It may be used.</summary>
    Active,

    /// <summary>Its time is over.</summary>
    Expired,

    /// <summary>It was taken back.</summary>
    Revoked,
}

/// <summary>A license with who holds it and what it is for.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Seats">How many may use it at once.</param>
/// <param name="SeatsUsed">How many do.</param>
/// <param name="KeyEnding">The last letters of its key; null as long as it has none.</param>
/// <param name="ActivatedAt">When it was activated; null before.</param>
/// <param name="ExpiresAt">When its time is over; null for never.</param>
/// <param name="RevokedAt">When it was taken back; null otherwise.</param>
/// <param name="OrderId">The order it came from; null when it was issued by itself.</param>
/// <param name="Version">Grows with each change.</param>
/// <param name="CreatedAt">When it was issued.</param>
/// <param name="UpdatedAt">When it last changed.</param>
/// <param name="Contact">Who holds it.</param>
/// <param name="Product">What it allows to use.</param>
/// <param name="Key">The key itself, in the one answer that made it; null in every other.</param>
public sealed record License(
    Guid Id,
    LicenseStatus Status,
    int Seats,
    int SeatsUsed,
    string? KeyEnding,
    DateTimeOffset? ActivatedAt,
    DateTimeOffset? ExpiresAt,
    DateTimeOffset? RevokedAt,
    Guid? OrderId,
    long Version,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    LicenseHolder Contact,
    LicensedProduct Product,
    string? Key);

/// <summary>Who holds a license.</summary>
/// <param name="Id">The contact's id.</param>
/// <param name="Name">Its name.</param>
public sealed record LicenseHolder(Guid Id, string Name);

/// <summary>What a license allows to use.</summary>
/// <param name="Id">The product's id.</param>
/// <param name="Sku">The stock keeping unit.</param>
/// <param name="Name">Its name.</param>
public sealed record LicensedProduct(Guid Id, string Sku, string Name);

/// <summary>A license of a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ContactId">Who holds it.</param>
/// <param name="ProductId">What it allows to use.</param>
/// <param name="OrderId">The order it came from.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Seats">How many may use it at once.</param>
/// <param name="SeatsUsed">How many do.</param>
/// <param name="KeyEnding">The last letters of its key; null as long as it has none.</param>
/// <param name="ExpiresAt">When its time is over; null for never.</param>
/// <param name="Version">Grows with each change.</param>
/// <param name="CreatedAt">When it was issued.</param>
/// <param name="UpdatedAt">When it last changed.</param>
public sealed record LicenseSummary(
    Guid Id,
    Guid ContactId,
    Guid ProductId,
    Guid? OrderId,
    LicenseStatus Status,
    int Seats,
    int SeatsUsed,
    string? KeyEnding,
    DateTimeOffset? ExpiresAt,
    long Version,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt);

/// <summary>Which licenses are listed.</summary>
public sealed record LicenseFilter : ListFilter
{
    /// <summary>That stand here only.</summary>
    public LicenseStatus? Status { get; init; }

    /// <summary>Of this contact only.</summary>
    public Guid? ContactId { get; init; }

    /// <summary>Of this order only.</summary>
    public Guid? OrderId { get; init; }
}
