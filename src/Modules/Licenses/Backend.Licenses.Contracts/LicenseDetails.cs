using System.Text.Json.Serialization;

namespace Backend.Modules.Licenses;

/// <summary>A license with who holds it and what it is for.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Seats">How many may use it at once.</param>
/// <param name="SeatsUsed">How many do.</param>
/// <param name="KeyEnding">The last four letters of its key; null as long as it has none.</param>
/// <param name="ActivatedAt">When it was activated; null before.</param>
/// <param name="ExpiresAt">When its time is over; null for never.</param>
/// <param name="RevokedAt">When it was taken back; null otherwise.</param>
/// <param name="OrderId">The order it came from; null when it was issued by itself.</param>
/// <param name="Version">Grows by one with each change, of the seats as well; the ETag.</param>
/// <param name="CreatedAt">When it was issued.</param>
/// <param name="UpdatedAt">When it last changed.</param>
/// <param name="Contact">Who holds it.</param>
/// <param name="Product">What it allows to use.</param>
/// <param name="Key">The key itself, in the one answer that made it; it is stored nowhere and left out of every other.</param>
public sealed record LicenseDetails(
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
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Key = null);

/// <summary>Who holds a license.</summary>
/// <param name="Id">The contact's id.</param>
/// <param name="Name">Its name.</param>
public sealed record LicenseHolder(Guid Id, string Name);

/// <summary>What a license allows to use.</summary>
/// <param name="Id">The product's id.</param>
/// <param name="Sku">The stock keeping unit.</param>
/// <param name="Name">Its name.</param>
public sealed record LicensedProduct(Guid Id, string Sku, string Name);
