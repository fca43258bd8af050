namespace Backend.Data.Migrations.Review.Statements;

/// <summary>Creates a schema, type, sequence, domain, extension or statistics object.</summary>
/// <param name="Kind">Its SQL keyword.</param>
/// <param name="Object">Its name.</param>
/// <param name="IfNotExists">Whether an existing one is taken for it.</param>
internal sealed record CreateObject(string Kind, ObjectName Object, bool IfNotExists) : Statement;
