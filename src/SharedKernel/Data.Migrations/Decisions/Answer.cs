namespace Backend.Data.Migrations.Decisions;

/// <summary>An answer to a question.</summary>
/// <param name="Value">One of its choices, or free text.</param>
/// <param name="Reason">Why it may be so while the previous version runs: what stands behind a colon, <c>renamed from sku: nobody reads it yet</c>.</param>
internal sealed record Answer(string Value, string? Reason);
