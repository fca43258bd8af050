using Backend.Benchmarks.Schema;
using Backend.Benchmarks.Workloads;
using Backend.Data.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Backend.Benchmarks.Contenders.EntityFramework;

internal sealed class EntityFrameworkContactQueries(ContextSource contexts) : IContactQueries
{
    public Task<Contact?> FindAsync(OrganizationId organization, Guid id, CancellationToken ct) => contexts.RunAsync(
        organization,
        isReadOnly: true,
        context => context.Contacts.Where(c => c.Id == id).Select(Mapping.ToContact()).FirstOrDefaultAsync(ct),
        ct);

    public Task<IReadOnlyList<Contact>> ListAsync(OrganizationId organization, ContactType type, CancellationToken ct) => contexts.RunAsync<IReadOnlyList<Contact>>(
        organization,
        isReadOnly: true,
        async context => await context.Contacts
            .Where(c => c.IsActive && c.Type == type)
            .OrderByDescending(c => c.CreatedAt).ThenByDescending(c => c.Id)
            .Take(Limits.Contacts)
            .Select(Mapping.ToContact())
            .ToListAsync(ct),
        ct);

    public Task<ContactPage> PageAsync(OrganizationId organization, CancellationToken ct) => contexts.RunAsync(
        organization,
        isReadOnly: true,
        async context =>
        {
            var active = context.Contacts.Where(c => c.IsActive);
            var total = await active.LongCountAsync(ct);
            var rows = await active
                .OrderByDescending(c => c.CreatedAt).ThenByDescending(c => c.Id)
                .Skip(Limits.SkippedContacts).Take(Limits.Contacts)
                .Select(Mapping.ToContact())
                .ToListAsync(ct);
            return new ContactPage(rows, total);
        },
        ct);
}
