namespace Backend.Data.Migrations.Diff.Renaming;

/// <summary>A column of a table, or a label of an enum, that has another name.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Owner">The table or enum.</param>
/// <param name="From">The name before.</param>
/// <param name="To">The name after.</param>
/// <param name="Reason">Why it may be so while the previous version runs; null when nobody said.</param>
internal sealed record PartRename(string Schema, string Owner, string From, string To, string? Reason);
