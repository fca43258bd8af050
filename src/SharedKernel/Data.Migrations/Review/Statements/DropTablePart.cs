namespace Backend.Data.Migrations.Review.Statements;

/// <summary><c>drop trigger</c> or <c>drop policy</c>.</summary>
internal sealed record DropTablePart(string Kind, ObjectName Table, string Part, bool IfExists, bool Cascade) : Statement;
