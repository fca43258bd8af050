namespace Backend.Data.Migrations.Review.Statements;

/// <summary>One of the privileges of a GRANT.</summary>
/// <param name="Name">Its keyword, such as <c>update</c>; <c>all</c> for all of them.</param>
/// <param name="Columns">Those it is for; empty when it is for the whole object.</param>
internal sealed record Privilege(string Name, IReadOnlyList<string> Columns);
