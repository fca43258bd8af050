using Backend.Benchmarks.Schema;
using Backend.Benchmarks.Workloads;
using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Tenancy;

namespace Backend.Benchmarks.Contenders.BackendData;

using static Backend.Benchmarks.Schema.Tables;

internal sealed class BackendDataContactCommands(Database database) : IContactCommands
{
    public Task<Contact> InsertAsync(OrganizationId organization, NewContact contact, CancellationToken ct) => database.RunAsync(
        organization,
        UnitOfWorkOptions.AutoCommit,
        async (uow, token) => (await uow.Insert(Contacts).Values(contact).ReturningFirstAsync(token))!,
        ct);

    public Task<int> InsertManyAsync(OrganizationId organization, IReadOnlyList<NewContact> contacts, CancellationToken ct) => database.RunAsync(
        organization,
        UnitOfWorkOptions.AutoCommit,
        (uow, token) => uow.Insert(Contacts).Values(contacts).ExecuteAsync(token),
        ct);

    public Task<Contact?> UpdateAsync(OrganizationId organization, Guid id, string name, string? phone, CancellationToken ct) => database.RunAsync(
        organization,
        UnitOfWorkOptions.AutoCommit,
        (uow, token) => uow.Update(Contacts)
            .Set(new ContactPatch { Name = name, Phone = phone })
            .Where(Contacts.Id.Eq(id))
            .ReturningFirstAsync(token),
        ct);

    public Task<Contact> UpsertAsync(OrganizationId organization, NewContact contact, CancellationToken ct) => database.RunAsync(
        organization,
        UnitOfWorkOptions.AutoCommit,
        async (uow, token) => (await uow.Insert(Contacts)
            .Values(contact)
            .OnConflict(Contacts.Email)
            .DoUpdate(Contacts.Name, Contacts.Phone)
            .ReturningFirstAsync(token))!,
        ct);
}
