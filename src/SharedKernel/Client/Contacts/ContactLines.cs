using System.Text.Json;

namespace Backend.Client.Contacts;

/// <summary>A contact as a line of an import or export.</summary>
public sealed record ContactLine
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its email address.</summary>
    public string? Email { get; init; }

    /// <summary>Its phone number.</summary>
    public string? Phone { get; init; }

    /// <summary>What it is to the organization. Default: null, an individual.</summary>
    public ContactType? Type { get; init; }

    /// <summary>Whether it is in use. Default: null, it is.</summary>
    public bool? IsActive { get; init; }

    /// <summary>Free text.</summary>
    public string? Notes { get; init; }

    /// <summary>A free JSON object.</summary>
    public JsonElement? Metadata { get; init; }
}

/// <summary>What becomes of a line whose email address a contact has.</summary>
public enum DuplicateRule
{
    /// <summary>Not for use.</summary>
    Unknown,

    /// <summary>The line fails.</summary>
    Fail,

    /// <summary>The contact stays as it is.</summary>
    Skip,

    /// <summary>The contact takes the values of the line.</summary>
    Update,
}

/// <summary>What became of a line of an import.</summary>
public enum LineStatus
{
    /// <summary>A label that this client does not know.</summary>
    Unknown,

    /// <summary>A contact was made.</summary>
    Created,

    /// <summary>A contact was changed.</summary>
    Updated,

    /// <summary>A contact had these values.</summary>
    Unchanged,

    /// <summary>A contact was left as it is.</summary>
    Skipped,

    /// <summary>Nothing was written.</summary>
    Failed,
}

/// <summary>A line of the answer to an import: of a line that was sent, or at the end the summary.</summary>
/// <param name="Line">The line's number, from 1; null for the summary.</param>
/// <param name="Status">What became of it; null for the summary.</param>
/// <param name="Id">The contact.</param>
/// <param name="Code">Why it failed.</param>
/// <param name="Detail">The same, for a person.</param>
/// <param name="Errors">Messages by field.</param>
/// <param name="Summary">In the last line only.</param>
public sealed record ImportedLine(
    int? Line,
    LineStatus? Status,
    Guid? Id,
    string? Code,
    string? Detail,
    IReadOnlyDictionary<string, IReadOnlyList<string>>? Errors,
    ImportSummary? Summary);

/// <summary>How an import ended.</summary>
/// <param name="IsComplete">Whether every line was answered.</param>
/// <param name="Lines">The lines that were answered.</param>
/// <param name="Created">Lines that made a contact.</param>
/// <param name="Updated">Lines that changed one.</param>
/// <param name="Unchanged">Lines that had nothing to change.</param>
/// <param name="Skipped">Lines that were left out.</param>
/// <param name="Failed">Lines that were refused.</param>
/// <param name="Code">Why it is not complete.</param>
/// <param name="Detail">The same, for a person.</param>
public sealed record ImportSummary(
    bool IsComplete, int Lines, int Created, int Updated, int Unchanged, int Skipped, int Failed, string? Code, string? Detail);
