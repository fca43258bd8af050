using Backend.Benchmarks.Schema;
using Backend.Data.Tenancy;

namespace Backend.Benchmarks.Workloads;

/// <summary>W1 to W3.</summary>
internal interface IContactQueries
{
    /// <summary>By id; null when there is none.</summary>
    Task<Contact?> FindAsync(OrganizationId organization, Guid id, CancellationToken ct);

    /// <summary>The newest active contacts of a type.</summary>
    Task<IReadOnlyList<Contact>> ListAsync(OrganizationId organization, ContactType type, CancellationToken ct);

    /// <summary>The third page of the active contacts, the newest first, with their number.</summary>
    Task<ContactPage> PageAsync(OrganizationId organization, CancellationToken ct);
}
