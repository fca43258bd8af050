using Backend.Benchmarks.Schema;
using Backend.Benchmarks.Workloads;
using Backend.Data.Tenancy;
using Dapper;
using Npgsql;

namespace Backend.Benchmarks.Contenders.Dapper;

internal sealed class DapperContactQueries(NpgsqlDataSource source) : IContactQueries
{
    private static readonly string FindSql = $"""
        {DapperSql.EnterReadOnly}
        select {DapperSql.ContactColumns("c")} from bench.contacts c where c.organization_id = @organization and c.id = @id
        """;

    private static readonly string ListSql = $"""
        {DapperSql.EnterReadOnly}
        select {DapperSql.ContactColumns("c")} from bench.contacts c
        where c.organization_id = @organization and c.is_active = @isActive and c.type = @type::bench.contact_type
        order by c.created_at desc, c.id desc limit {Limits.Contacts}
        """;

    private static readonly string PageSql = $"""
        {DapperSql.EnterReadOnly}
        select count(*) from bench.contacts c where c.organization_id = @organization and c.is_active = @isActive;
        select {DapperSql.ContactColumns("c")} from bench.contacts c
        where c.organization_id = @organization and c.is_active = @isActive
        order by c.created_at desc, c.id desc limit {Limits.Contacts} offset {Limits.SkippedContacts}
        """;

    public async Task<Contact?> FindAsync(OrganizationId organization, Guid id, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var results = await connection.QueryMultipleAsync(
            new CommandDefinition(FindSql, new { organization = organization.Value, id }, cancellationToken: ct));
        await results.ReadAsync();
        return await results.ReadSingleOrDefaultAsync<Contact>();
    }

    public async Task<IReadOnlyList<Contact>> ListAsync(OrganizationId organization, ContactType type, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var results = await connection.QueryMultipleAsync(
            new CommandDefinition(ListSql, new { organization = organization.Value, isActive = true, type = DapperSql.Label(type) }, cancellationToken: ct));
        await results.ReadAsync();
        return (await results.ReadAsync<Contact>()).AsList();
    }

    public async Task<ContactPage> PageAsync(OrganizationId organization, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var results = await connection.QueryMultipleAsync(
            new CommandDefinition(PageSql, new { organization = organization.Value, isActive = true }, cancellationToken: ct));
        await results.ReadAsync();
        var total = await results.ReadSingleAsync<long>();
        return new ContactPage((await results.ReadAsync<Contact>()).AsList(), total);
    }
}
