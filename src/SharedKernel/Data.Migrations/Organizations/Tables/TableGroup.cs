namespace Backend.Data.Migrations.Organizations.Tables;

/// <summary>Tables that refer to each other in a circle, or one table that is in no circle.</summary>
/// <param name="Tables">Its tables, by name.</param>
/// <param name="Inner">The references within the group: of one table to itself, or of the circle.</param>
internal sealed record TableGroup(IReadOnlyList<OrganizationTable> Tables, IReadOnlyList<TableReference> Inner);
