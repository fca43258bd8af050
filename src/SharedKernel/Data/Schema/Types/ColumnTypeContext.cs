namespace Backend.Data.Schema.Types;

/// <summary>What a type may depend on beyond its own arguments.</summary>
/// <param name="Schema">The schema of the table.</param>
internal readonly record struct ColumnTypeContext(string Schema);
