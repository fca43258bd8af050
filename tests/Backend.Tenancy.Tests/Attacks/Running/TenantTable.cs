namespace Backend.Tenancy.Tests.Attacks.Running;

/// <summary>A table with the organization in it, as the catalog has it.</summary>
/// <param name="Name">Qualified.</param>
/// <param name="Columns">Those that an insert may name, without the organization, separated by commas.</param>
internal sealed record TenantTable(string Name, string Columns);
