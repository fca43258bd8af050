namespace Backend.Data.Migrations.Review.Statements;

/// <summary><c>grant</c> of privileges on objects.</summary>
/// <param name="Privileges">What becomes allowed.</param>
/// <param name="Kind">What the objects are; <c>table</c> when the statement does not say.</param>
/// <param name="Objects">On what.</param>
/// <param name="Roles">For whom.</param>
internal sealed record Grant(IReadOnlyList<Privilege> Privileges, string Kind, IReadOnlyList<ObjectName> Objects, IReadOnlyList<string> Roles) : Statement;
