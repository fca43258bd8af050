namespace Backend.Data.Sql;

/// <summary>Text and parameter nodes of a statement that was written once and is bound again and again.</summary>
/// <param name="Text">The SQL.</param>
/// <param name="Parameters">The nodes in the order of their numbers; null where the organization stands.</param>
/// <param name="Name">Its name in traces.</param>
internal sealed record StatementShape(string Text, IParameter?[] Parameters, StatementName Name);
