using Backend.Benchmarks.Schema;
using Backend.Data.Tenancy;

namespace Backend.Benchmarks.Workloads;

/// <summary>W4, W5, W8 and W9.</summary>
internal interface IContactCommands
{
    /// <summary>Inserts one and answers the row.</summary>
    Task<Contact> InsertAsync(OrganizationId organization, NewContact contact, CancellationToken ct);

    /// <summary>Inserts many and answers how many.</summary>
    Task<int> InsertManyAsync(OrganizationId organization, IReadOnlyList<NewContact> contacts, CancellationToken ct);

    /// <summary>Gives a contact another name and phone, and answers the row; null when there is none.</summary>
    Task<Contact?> UpdateAsync(OrganizationId organization, Guid id, string name, string? phone, CancellationToken ct);

    /// <summary>Inserts one, or updates name and phone of the one with its email; answers the row.</summary>
    Task<Contact> UpsertAsync(OrganizationId organization, NewContact contact, CancellationToken ct);
}
