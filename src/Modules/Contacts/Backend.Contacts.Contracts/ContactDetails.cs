using System.Text.Json;

namespace Backend.Modules.Contacts;

/// <summary>A contact as callers see it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Email">Its email address, unique within the organization.</param>
/// <param name="Phone">Its phone number.</param>
/// <param name="Type">What it is to the organization.</param>
/// <param name="IsActive">Whether it is in use; apart from being deleted.</param>
/// <param name="Notes">Free text.</param>
/// <param name="Metadata">A free JSON object.</param>
/// <param name="Version">Grows by one with each change; the ETag.</param>
/// <param name="CreatedAt">When it was created.</param>
/// <param name="UpdatedAt">When it last changed.</param>
public sealed record ContactDetails(
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
