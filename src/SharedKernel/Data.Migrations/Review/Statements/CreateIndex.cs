namespace Backend.Data.Migrations.Review.Statements;

/// <summary><c>create index</c>.</summary>
/// <param name="Table">What is indexed.</param>
/// <param name="Index">The name; PostgreSQL makes one when it is null.</param>
/// <param name="Concurrently">Whether writes go on meanwhile.</param>
/// <param name="IfNotExists">Whether an existing one is taken for it.</param>
internal sealed record CreateIndex(ObjectName Table, string? Index, bool Concurrently, bool IfNotExists) : Statement;
