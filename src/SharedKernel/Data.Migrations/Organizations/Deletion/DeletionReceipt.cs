using Backend.Data.Tenancy;

namespace Backend.Data.Migrations.Organizations.Deletion;

/// <summary>What was deleted of an organization, in all runs together.</summary>
/// <param name="Organization">Its id.</param>
/// <param name="RequestedAt">When the first run closed it.</param>
/// <param name="CompletedAt">When nothing of it was left.</param>
/// <param name="Tables">Tables that held rows of it, by name.</param>
public sealed record DeletionReceipt(OrganizationId Organization, DateTimeOffset RequestedAt, DateTimeOffset CompletedAt, IReadOnlyList<DeletedRows> Tables)
{
    /// <summary>Rows of all tables.</summary>
    public long Rows => Tables.Sum(table => table.Rows);
}

/// <summary>Rows that were deleted from a table.</summary>
/// <param name="Table">The table, with its schema.</param>
/// <param name="Rows">How many.</param>
public sealed record DeletedRows(string Table, long Rows);
