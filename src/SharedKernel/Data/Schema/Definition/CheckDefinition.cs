using Backend.Data.Sql;

namespace Backend.Data.Schema.Definition;

/// <summary>A CHECK of the table.</summary>
internal sealed record CheckDefinition(string Name, Condition Condition);
