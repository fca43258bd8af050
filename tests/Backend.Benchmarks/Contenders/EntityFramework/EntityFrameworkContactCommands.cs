using System.Text.Json;
using Backend.Benchmarks.Schema;
using Backend.Benchmarks.Workloads;
using Backend.Data.Tenancy;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace Backend.Benchmarks.Contenders.EntityFramework;

internal sealed class EntityFrameworkContactCommands(ContextSource contexts) : IContactCommands
{
    private const string UpsertSql = """
        insert into bench.contacts as c (organization_id, id, name, email, phone, type, metadata)
        values ({0}, {1}, {2}, {3}, {4}, {5}, {6})
        on conflict (organization_id, email) do update
        set name = excluded.name, phone = excluded.phone, version = c.version + 1, updated_at = now()
        returning *
        """;

    public Task<Contact> InsertAsync(OrganizationId organization, NewContact contact, CancellationToken ct) => contexts.RunAsync(
        organization,
        isReadOnly: false,
        async context =>
        {
            var entity = Entity(organization, contact);
            context.Contacts.Add(entity);
            await context.SaveChangesAsync(ct);
            return Mapping.Written(entity);
        },
        ct);

    public Task<int> InsertManyAsync(OrganizationId organization, IReadOnlyList<NewContact> contacts, CancellationToken ct) => contexts.RunAsync(
        organization,
        isReadOnly: false,
        context =>
        {
            context.Contacts.AddRange(contacts.Select(contact => Entity(organization, contact)));
            return context.SaveChangesAsync(ct);
        },
        ct);

    public Task<Contact?> UpdateAsync(OrganizationId organization, Guid id, string name, string? phone, CancellationToken ct) => contexts.RunAsync(
        organization,
        isReadOnly: false,
        async context =>
        {
            var entity = await context.Contacts.FirstOrDefaultAsync(c => c.Id == id, ct);
            if (entity is null)
                return null;
            entity.Name = name;
            entity.Phone = phone;
            entity.Version++;
            entity.UpdatedAt = TimeProvider.System.GetUtcNow();
            await context.SaveChangesAsync(ct);
            return Mapping.Written(entity);
        },
        ct);

    /// <summary>EF Core has no upsert of its own.</summary>
    public Task<Contact> UpsertAsync(OrganizationId organization, NewContact contact, CancellationToken ct) => contexts.RunAsync(
        organization,
        isReadOnly: false,
        async context =>
        {
            var metadata = new NpgsqlParameter
            {
                Value = JsonSerializer.Serialize(contact.Metadata, BenchJson.Default.ContactMetadata),
                NpgsqlDbType = NpgsqlDbType.Jsonb,
            };
            var written = await context.Contacts
                .FromSqlRaw(UpsertSql, organization.Value, contact.Id.Value, contact.Name, contact.Email.Value!, contact.Phone.Value!, contact.Type.Value, metadata)
                .IgnoreQueryFilters()
                .AsNoTracking()
                .ToListAsync(ct);
            return Mapping.Written(written[0]);
        },
        ct);

    private static ContactEntity Entity(OrganizationId organization, NewContact contact) => new()
    {
        OrganizationId = organization.Value,
        Id = contact.Id.Value,
        Name = contact.Name,
        Email = contact.Email.Value,
        Phone = contact.Phone.Value,
        Type = contact.Type.Value,
        Metadata = contact.Metadata,
    };
}
