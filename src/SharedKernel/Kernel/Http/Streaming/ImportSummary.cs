using System.Text.Json.Serialization;

namespace Backend.Kernel.Http.Streaming;

/// <summary>How an import ended.</summary>
/// <param name="IsComplete">Whether every line of the request was answered. What was answered stays done either way.</param>
/// <param name="Lines">The lines that were answered.</param>
/// <param name="Created">Lines that inserted a row.</param>
/// <param name="Updated">Lines that updated one.</param>
/// <param name="Unchanged">Lines that had nothing to update.</param>
/// <param name="Skipped">Lines that were left out as the caller asked.</param>
/// <param name="Failed">Lines that were refused.</param>
internal sealed record ImportSummary(bool IsComplete, int Lines, int Created, int Updated, int Unchanged, int Skipped, int Failed)
{
    /// <summary>Why it is not complete: a code of the error table.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Code { get; init; }

    /// <summary>The same, for a person.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Detail { get; init; }
}
