namespace Backend.Modules.Licenses;

/// <summary>A license as lists show it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ContactId">Who holds it.</param>
/// <param name="ProductId">What it allows to use.</param>
/// <param name="OrderId">The order it came from.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Seats">How many may use it at once.</param>
/// <param name="SeatsUsed">How many do.</param>
/// <param name="KeyEnding">The last four letters of its key; null as long as it has none.</param>
/// <param name="ExpiresAt">When its time is over; null for never.</param>
/// <param name="Version">Grows by one with each change.</param>
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
