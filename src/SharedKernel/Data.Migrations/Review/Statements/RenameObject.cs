namespace Backend.Data.Migrations.Review.Statements;

/// <summary>Gives a view, type, sequence, function or schema another name or schema.</summary>
internal sealed record RenameObject(string Kind, ObjectName Object, bool IfExists) : Statement;
