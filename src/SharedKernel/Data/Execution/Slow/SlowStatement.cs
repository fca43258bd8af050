using Backend.Data.Sql;
using Backend.Data.Tenancy;

namespace Backend.Data.Execution.Slow;

/// <summary>A statement whose plan is to be taken.</summary>
/// <param name="Text">The text of the slow one.</param>
/// <param name="Explained">The same statement behind EXPLAIN, with copies of its parameters.</param>
/// <param name="Name">What the slow one is called.</param>
/// <param name="Site">Who asked for it.</param>
/// <param name="Organization">Whose unit of work it was.</param>
internal sealed record SlowStatement(string Text, CompiledStatement Explained, StatementName Name, StatementSite Site, OrganizationId Organization);
