using Backend.Client.Calls;

namespace Backend.Client.Licenses;

/// <summary>A license to be made by itself.</summary>
public sealed record NewLicense
{
    /// <summary>Who will hold it.</summary>
    public required Guid ContactId { get; init; }

    /// <summary>What it allows to use.</summary>
    public required Guid ProductId { get; init; }

    /// <summary>An order whose payment activates it. Default: null, none.</summary>
    public Guid? OrderId { get; init; }

    /// <summary>How many may use it at once.</summary>
    public required int Seats { get; init; }

    /// <summary>When its time is over. Default: null, never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }
}

/// <summary>Whether a key is good.</summary>
/// <param name="Valid">Whether it may be used now.</param>
/// <param name="Status">Where the license stands; null when there is none with this key.</param>
/// <param name="Seats">How many may use it at once.</param>
/// <param name="SeatsUsed">How many do.</param>
/// <param name="ExpiresAt">When its time is over; null for never.</param>
public sealed record LicenseCheck(bool Valid, LicenseStatus? Status, int? Seats, int? SeatsUsed, DateTimeOffset? ExpiresAt);

/// <summary>A machine that has, or had, a seat of a license.</summary>
/// <param name="Machine">How the caller tells the machine from others.</param>
/// <param name="ActivatedAt">When it took the seat, the latest time.</param>
/// <param name="ReleasedAt">When it gave the seat back; null as long as it holds it.</param>
public sealed record Activation(string Machine, DateTimeOffset ActivatedAt, DateTimeOffset? ReleasedAt);

/// <summary>Which activations are listed.</summary>
public sealed record ActivationFilter : ListFilter;
