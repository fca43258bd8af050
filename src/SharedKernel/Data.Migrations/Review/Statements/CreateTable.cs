namespace Backend.Data.Migrations.Review.Statements;

/// <summary><c>create table</c>.</summary>
/// <param name="Table">The new table.</param>
/// <param name="IfNotExists">Whether an existing one is taken for it.</param>
/// <param name="References">The tables that its foreign keys point at.</param>
internal sealed record CreateTable(ObjectName Table, bool IfNotExists, IReadOnlyList<ObjectName> References) : Statement;
