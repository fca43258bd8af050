namespace Backend.Data.Migrations.Review.Statements;

/// <summary><c>drop</c> of a table, view, type, index and so on.</summary>
/// <param name="Kind">The SQL keyword of what is dropped.</param>
/// <param name="Objects">Their names.</param>
/// <param name="IfExists">Whether a missing one is no error.</param>
/// <param name="Cascade">Whether what depends on them goes too.</param>
/// <param name="Concurrently">Only of an index: whether queries go on meanwhile.</param>
internal sealed record DropObjects(string Kind, IReadOnlyList<ObjectName> Objects, bool IfExists, bool Cascade, bool Concurrently) : Statement;
