using System.Security.Cryptography;
using System.Text;
using Backend.Development;
using Backend.Testing.Databases;
using Npgsql;

namespace Backend.Tenancy.Tests.Roles;

/// <summary>A walled table by the template, and three organizations, two of them active: enough to attack roles and functions.</summary>
internal static class StandIn
{
    public static readonly Guid Mine = new("0199a000-0000-7000-8000-00000000000a");
    public static readonly Guid Theirs = new("0199a000-0000-7000-8000-00000000000b");
    public static readonly Guid Suspended = new("0199a000-0000-7000-8000-00000000000c");
    public static readonly Guid Unknown = new("0199a000-0000-7000-8000-00000000000d");

    private const string Schema = """
        set role backend_owner;
        create schema platform;
        create type platform.organization_status as enum ('active', 'suspended');
        create table platform.organizations (id uuid primary key, status platform.organization_status not null);

        create schema m;
        grant usage on schema m to backend_app, backend_worker, backend_ro;
        create table m.t (organization_id uuid not null, id uuid not null, body text not null, primary key (organization_id, id));
        alter table m.t enable row level security;
        alter table m.t force row level security;
        create policy tenant_wall on m.t as restrictive for all to public
            using (organization_id = (select app.org())) with check (organization_id = (select app.org()));
        create policy tenant_rows on m.t as permissive for all to backend_app, backend_worker using (true) with check (true);
        create policy tenant_read on m.t as permissive for select to backend_ro using (true);
        grant select, insert, delete, update (body) on m.t to backend_app, backend_worker;
        grant select on m.t to backend_ro;
        """;

    private static readonly string Rows = $"""
        insert into platform.organizations values ('{Mine}', 'active'), ('{Theirs}', 'active'), ('{Suspended}', 'suspended');
        insert into m.t values ('{Mine}', '{Mine}', 'mine'), ('{Theirs}', '{Theirs}', 'canary'), ('{Suspended}', '{Suspended}', 'canary');
        """;

    public static DatabaseTemplate Template { get; } = new(
        "stand-in " + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Schema + Rows))), BuildAsync);

    private static async Task BuildAsync(TestDatabase database)
    {
        await ExecuteAsync(database, DatabaseRole.Migrator, Schema);
        await ExecuteAsync(database, DatabaseRole.Admin, Rows);
    }

    private static async Task ExecuteAsync(TestDatabase database, DatabaseRole role, string sql)
    {
        await using var source = NpgsqlDataSource.Create(database.ConnectionString(role));
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
