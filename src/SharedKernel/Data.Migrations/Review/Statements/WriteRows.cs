namespace Backend.Data.Migrations.Review.Statements;

/// <summary><c>insert</c>, <c>update</c>, <c>delete</c> or <c>merge</c>.</summary>
/// <param name="Verb">Its keyword.</param>
/// <param name="Table">Whose rows are written.</param>
/// <param name="IsLimited">Whether a LIMIT stands in it.</param>
/// <param name="ReadsTables">Whether rows come from a query.</param>
internal sealed record WriteRows(string Verb, ObjectName Table, bool IsLimited, bool ReadsTables) : Statement;
