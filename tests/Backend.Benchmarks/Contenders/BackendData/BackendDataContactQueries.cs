using Backend.Benchmarks.Schema;
using Backend.Benchmarks.Workloads;
using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Tenancy;

namespace Backend.Benchmarks.Contenders.BackendData;

using static Backend.Benchmarks.Schema.Tables;

internal sealed class BackendDataContactQueries(Database database) : IContactQueries
{
    public Task<Contact?> FindAsync(OrganizationId organization, Guid id, CancellationToken ct) => database.RunAsync(
        organization,
        UnitOfWorkOptions.ReadOnly,
        (uow, token) => uow.From(Contacts).Where(Contacts.Id.Eq(id)).FirstOrDefaultAsync(token),
        ct);

    public Task<IReadOnlyList<Contact>> ListAsync(OrganizationId organization, ContactType type, CancellationToken ct) => database.RunAsync(
        organization,
        UnitOfWorkOptions.ReadOnly,
        (uow, token) => uow.From(Contacts)
            .Where(Contacts.IsActive.Eq(true), Contacts.Type.Eq(type))
            .OrderBy(Contacts.CreatedAt.Desc(), Contacts.Id.Desc())
            .Limit(Limits.Contacts)
            .ToListAsync(token),
        ct);

    public Task<ContactPage> PageAsync(OrganizationId organization, CancellationToken ct) => database.RunAsync(
        organization,
        UnitOfWorkOptions.ReadOnly,
        async (uow, token) =>
        {
            var answer = await uow.From(Contacts)
                .Where(Contacts.IsActive.Eq(true))
                .OrderBy(Contacts.CreatedAt.Desc(), Contacts.Id.Desc())
                .PageWithTotalAsync(1 + (Limits.SkippedContacts / Limits.Contacts), Limits.Contacts, token);
            return new ContactPage(answer.Rows, answer.Total);
        },
        ct);
}
