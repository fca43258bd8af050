namespace Backend.Data.Migrations.Pulling.Writing;

/// <summary>A property that follows a foreign key.</summary>
/// <param name="Type">Its type: <c>One&lt;Order, Customer&gt;</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">The call that makes it.</param>
internal sealed record Relation(string Type, string Name, string Value);
