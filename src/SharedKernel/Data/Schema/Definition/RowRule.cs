namespace Backend.Data.Schema.Definition;

/// <summary>A rule over several fields of a record that is written.</summary>
internal sealed record RowRule<TRecord>(string Field, Func<TRecord, string?> Check);
