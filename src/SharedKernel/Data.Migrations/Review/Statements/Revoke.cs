namespace Backend.Data.Migrations.Review.Statements;

/// <summary><c>revoke</c> of privileges on objects.</summary>
internal sealed record Revoke(IReadOnlyList<Privilege> Privileges, string Kind, IReadOnlyList<ObjectName> Objects, IReadOnlyList<string> Roles) : Statement;
