namespace Backend.Data.Migrations.Organizations.Tables;

/// <summary>
/// As whom the owner reaches all rows of one organization in a table: row security blinds the owner, who has no policy, but
/// lets the owner act as a role that has one.
/// </summary>
/// <param name="Role">The role to act as; the owner itself where no row security is forced.</param>
/// <param name="Lacks">Privileges that the role gets for the transaction and loses in it: on private tables it has none.</param>
internal sealed record RowAccess(string Role, IReadOnlyList<string> Lacks)
{
    /// <summary>What becomes the role, with its privileges on the table.</summary>
    public IEnumerable<string> Begin(string table) =>
        Lacks.Count == 0 ? [$"set local role {Role}"] : [$"set local role {Roles.Owner}", $"grant {string.Join(", ", Lacks)} on {table} to {Role}", $"set local role {Role}"];

    /// <summary>What becomes the owner again. No other transaction has seen the privileges.</summary>
    public IEnumerable<string> End(string table) =>
        Lacks.Count == 0 ? [$"set local role {Roles.Owner}"] : [$"set local role {Roles.Owner}", $"revoke {string.Join(", ", Lacks)} on {table} from {Role}"];
}
