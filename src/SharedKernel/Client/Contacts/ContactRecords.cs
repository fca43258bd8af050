using System.Text.Json;
using Backend.Client.Calls;

namespace Backend.Client.Contacts;

/// <summary>What a contact is to the organization.</summary>
public enum ContactType
{
    /// <summary>A label that this client does not know.</summary>
    Unknown,

    /// <summary>A person.</summary>
    Individual,

    /// <summary>A company.</summary>
    Company,

    /// <summary>A partner.</summary>
    Partner,
}

/// <summary>A contact.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Email">Its email address, unique within the organization.</param>
/// <param name="Phone">Its phone number.</param>
/// <param name="Type">What it is to the organization.</param>
/// <param name="IsActive">Whether it is in use.</param>
/// <param name="Notes">Free text.</param>
/// <param name="Metadata">A free JSON object.</param>
/// <param name="Version">Grows with each change; what <see cref="CallOptions.IfVersion"/> is compared with.</param>
/// <param name="CreatedAt">When it was created.</param>
/// <param name="UpdatedAt">When it last changed.</param>
public sealed record Contact(
    Guid Id,
    string Name,
    string? Email,
    string? Phone,
    ContactType Type,
    bool IsActive,
    string? Notes,
    JsonElement Metadata,
    long Version,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt);

/// <summary>A contact to be made.</summary>
public sealed record NewContact
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its email address, unique within the organization.</summary>
    public string? Email { get; init; }

    /// <summary>Its phone number.</summary>
    public string? Phone { get; init; }

    /// <summary>What it is to the organization. Default: null, an individual.</summary>
    public ContactType? Type { get; init; }

    /// <summary>Free text.</summary>
    public string? Notes { get; init; }

    /// <summary>A free JSON object.</summary>
    public JsonElement? Metadata { get; init; }
}

/// <summary>What changes of a contact.</summary>
public sealed record ContactChanges
{
    /// <summary>Its name.</summary>
    public Change<string> Name { get; init; }

    /// <summary>Its email address; null removes it.</summary>
    public Change<string?> Email { get; init; }

    /// <summary>Its phone number; null removes it.</summary>
    public Change<string?> Phone { get; init; }

    /// <summary>What it is to the organization.</summary>
    public Change<ContactType> Type { get; init; }

    /// <summary>Whether it is in use.</summary>
    public Change<bool> IsActive { get; init; }

    /// <summary>Free text; null removes it.</summary>
    public Change<string?> Notes { get; init; }

    /// <summary>Members to set, and by null to remove (RFC 7396).</summary>
    public Change<JsonElement> Metadata { get; init; }
}

/// <summary>Which contacts are listed.</summary>
public sealed record ContactFilter : ListFilter
{
    /// <summary>A part of name, email address or phone number.</summary>
    public string? Search { get; init; }

    /// <summary>Words, as web search boxes take them.</summary>
    public string? Q { get; init; }

    /// <summary>Of this type only.</summary>
    public ContactType? Type { get; init; }

    /// <summary>In use, or not.</summary>
    public bool? IsActive { get; init; }
}
