using Backend.Data.Sql;

namespace Backend.Data.Schema.Definition;

/// <summary>An index. <c>organization_id</c> is not among its terms; DDL puts it first on tenant tables.</summary>
internal sealed record IndexDefinition(bool IsUnique, IReadOnlyList<OrderTerm> Terms, Condition? Where);
