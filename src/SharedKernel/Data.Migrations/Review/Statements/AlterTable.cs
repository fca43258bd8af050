namespace Backend.Data.Migrations.Review.Statements;

/// <summary><c>alter table</c> with its actions.</summary>
internal sealed record AlterTable(ObjectName Table, bool IfExists, IReadOnlyList<TableAction> Actions) : Statement;
