using Backend.Data.Migrations.Catalog;
using Backend.Data.Migrations.Catalog.Comparison;
using Backend.Data.Migrations.Snapshot;
using Backend.Development;
using Backend.Testing.Databases;
using Npgsql;

namespace Backend.Data.Migrations.Tests.Catalog;

/// <summary>A change by hand of each kind of entity, undone after it was read: the difference names it, and nothing else.</summary>
public sealed class DamageTests
{
    private TestDatabase _server = null!;

    private NpgsqlConnection _admin = null!;

    private IReadOnlyList<SchemaSnapshot> _expected = [];

    [OneTimeSetUp]
    public async Task CreateDatabase()
    {
        _server = await CatalogDatabase.CreateAsync();
        await using var migrator = await CatalogDatabase.ConnectAsync(_server, DatabaseRole.Migrator);
        _expected = [.. (await ShadowCatalog.ReadAsync(migrator, CatalogDatabase.Schemas, CancellationToken.None)).Select(pair => pair.Expected)];
        _admin = await CatalogDatabase.ConnectAsync(_server, DatabaseRole.Admin);
    }

    [OneTimeTearDown]
    public async Task DropDatabase()
    {
        await _admin.DisposeAsync();
        await _server.DisposeAsync();
    }

    [TestCase(
        "grant usage on schema kinds to backend_operator",
        "kinds",
        "  - schema kinds: usableBy (backend_app, backend_worker, backend_ro)",
        "  + schema kinds: usableBy (backend_app, backend_worker, backend_ro, backend_operator)")]
    [TestCase(
        "drop schema sales cascade",
        "sales",
        "  - schema sales: usableBy (backend_app, backend_worker, backend_ro)")]
    [TestCase(
        "drop extension pg_trgm cascade",
        "kinds",
        "  - extension pg_trgm: usableBy (backend_app, backend_worker, backend_ro)",
        "kinds.bookings",
        "  - index bookings_subject_idx of bookings: terms (organization_id, subject extensions.gin_trgm_ops), method gin")]
    [TestCase(
        "alter type kinds.shade add value 'gone'",
        "kinds",
        "  - enum shade: labels (dark, half_light, light)",
        "  + enum shade: labels (dark, half_light, light, gone)")]
    [TestCase(
        "create type kinds.mood as enum ('good')",
        "kinds",
        "  + enum mood: labels (good), owner postgres")]
    [TestCase(
        "alter sequence kinds.tickets increment by -2",
        "kinds",
        "  - sequence tickets: options increment by -1 minvalue 1 maxvalue 1000 cache 2",
        "  + sequence tickets: options increment by -2 minvalue 1 maxvalue 1000 cache 2")]
    [TestCase(
        "grant update on sequence kinds.tickets to backend_ro",
        "kinds",
        "  - sequence tickets: usableBy (backend_app, backend_worker)",
        "  + sequence tickets: usableBy (backend_app, backend_worker, backend_ro: update)")]
    [TestCase(
        "create sequence kinds.spare",
        "kinds",
        "  + sequence spare: owner postgres")]
    [TestCase(
        "drop table kinds.lists",
        "kinds.lists",
        "  - table lists")]
    [TestCase(
        "create table kinds.copy (id integer primary key); alter table kinds.copy owner to backend_owner",
        "kinds.copy",
        "  + table copy")]
    [TestCase(
        "alter table kinds.lists set unlogged",
        "kinds.lists",
        "  - table lists",
        "  + table lists: unlogged")]
    [TestCase(
        "alter table kinds.lists owner to postgres",
        "kinds.lists",
        "  - table lists: owner backend_owner",
        "  + table lists: owner postgres")]
    [TestCase(
        "alter table kinds.rooms drop column nickname",
        "kinds.rooms",
        "  - column rooms.nickname: type text, nullable true",
        "  - unique rooms_nickname_key of rooms: columns (organization_id, nickname), nullsNotDistinct true",
        "  - grant on rooms to backend_app: updatableColumns (nickname)",
        "  - grant on rooms to backend_worker: updatableColumns (nickname)")]
    [TestCase(
        "alter table kinds.rooms add column floor integer default 1",
        "kinds.rooms",
        "  + column rooms.floor: type integer, nullable true, default 1")]
    [TestCase(
        "alter table kinds.rooms alter column nickname type varchar(40)",
        "kinds.rooms",
        "  - column rooms.nickname: type text",
        "  + column rooms.nickname: type character varying(40)")]
    [TestCase(
        "alter table kinds.rooms alter column nickname set not null",
        "kinds.rooms",
        "  - column rooms.nickname: nullable true",
        "  + column rooms.nickname: nullable false")]
    [TestCase(
        "alter table kinds.rooms alter column kind drop default",
        "kinds.rooms",
        "  - column rooms.kind: default 'hall'::text",
        "  + column rooms.kind: default none")]
    [TestCase(
        "alter table kinds.bookings alter column serial set generated always set cache 7",
        "kinds.bookings",
        "  - column bookings.serial: numbering by default as identity",
        "  + column bookings.serial: numbering always as identity (cache 7)")]
    [TestCase(
        "alter table kinds.bookings alter column total drop expression",
        "kinds.bookings",
        "  - column bookings.total: generated (seats + spare)",
        "  + column bookings.total: generated none")]
    [TestCase(
        "alter table kinds.holders alter column name type text collate \"C\"",
        "kinds.holders",
        "  - column holders.name: collation none",
        "  + column holders.name: collation C")]
    [TestCase(
        "alter table kinds.holders rename constraint holders_pkey to holders_key",
        "kinds.holders",
        "  - primary key of holders: name holders_pkey",
        "  + primary key of holders: name holders_key")]
    [TestCase(
        "alter table kinds.bookings drop constraint bookings_pkey, add constraint bookings_pkey primary key (organization_id, id) deferrable",
        "kinds.bookings",
        "  - primary key of bookings",
        "  + primary key of bookings: DEFERRABLE")]
    [TestCase(
        "alter table kinds.bookings drop constraint bookings_subject_key, add constraint bookings_subject_key unique (organization_id, subject, seats)",
        "kinds.bookings",
        "  - unique bookings_subject_key of bookings: columns (organization_id, subject)",
        "  + unique bookings_subject_key of bookings: columns (organization_id, subject, seats)")]
    [TestCase(
        "alter table kinds.rooms drop constraint rooms_nickname_key, add constraint rooms_nickname_key unique (organization_id, nickname)",
        "kinds.rooms",
        "  - unique rooms_nickname_key of rooms: nullsNotDistinct true",
        "  + unique rooms_nickname_key of rooms: nullsNotDistinct false")]
    [TestCase(
        "alter table kinds.bookings drop constraint bookings_seats_min_check, add constraint bookings_seats_min_check check (seats >= 1) not valid",
        "kinds.bookings",
        "  - check bookings_seats_min_check of bookings",
        "  + check bookings_seats_min_check of bookings: not valid")]
    [TestCase(
        "alter table kinds.bookings drop constraint bookings_seats_min_check, add constraint bookings_seats_min_check check (seats > 1)",
        "kinds.bookings",
        "  - check bookings_seats_min_check of bookings: condition (seats >= 1)",
        "  + check bookings_seats_min_check of bookings: condition (seats > 1)")]
    [TestCase(
        "alter table kinds.bookings drop constraint bookings_building_number_during_excl",
        "kinds.bookings",
        "  - exclusion bookings_building_number_during_excl of bookings: terms (organization_id WITH =, building WITH =, number WITH =, during WITH &&), where (seats > 0)")]
    [TestCase(
        "alter table kinds.bookings drop constraint bookings_building_number_during_excl, add constraint bookings_building_number_during_excl exclude using gist (organization_id with =, building with =, during with &&) where (seats > 1) deferrable",
        "kinds.bookings",
        "  - exclusion bookings_building_number_during_excl of bookings: terms (organization_id WITH =, building WITH =, number WITH =, during WITH &&), where (seats > 0)",
        "  + exclusion bookings_building_number_during_excl of bookings: terms (organization_id WITH =, building WITH =, during WITH &&), where (seats > 1), DEFERRABLE")]
    [TestCase(
        "drop index kinds.rates_name_idx",
        "kinds.rates",
        "  - index rates_name_idx of rates: terms (name), method hash")]
    [TestCase(
        "drop index kinds.rates_value_code_idx; create index rates_value_code_idx on kinds.rates (value desc, code collate \"C\" bpchar_pattern_ops) where value > 1",
        "kinds.rates",
        "  - index rates_value_code_idx of rates: terms (value DESC NULLS LAST, code), where none",
        "  + index rates_value_code_idx of rates: terms (value DESC, code COLLATE \"C\" bpchar_pattern_ops), where (value > (1)::numeric)")]
    [TestCase(
        "drop index kinds.bookings_ticket_key; create unique index bookings_ticket_key on kinds.bookings (organization_id, ticket) include (seats) with (fillfactor = 80)",
        "kinds.bookings",
        "  - index bookings_ticket_key of bookings: include (seats, subject), parameters fillfactor = 70",
        "  + index bookings_ticket_key of bookings: include (seats), parameters fillfactor = 80")]
    [TestCase(
        "update pg_index set indisvalid = false where indexrelid = 'kinds.rates_name_idx'::regclass",
        "kinds.rates",
        "  - index rates_name_idx of rates",
        "  + index rates_name_idx of rates: invalid")]
    [TestCase(
        "create index by_hand on kinds.rates (lower(name), (value + 1), \"code\")",
        "kinds.rates",
        "  + index by_hand of rates: terms (lower(name), ((value + (1)::numeric)), code)")]
    [TestCase(
        "alter table kinds.bookings drop constraint bookings_currency_fkey",
        "kinds.bookings",
        "  - foreign key bookings_currency_fkey of bookings: columns (currency), target kinds.rates, targetColumns (code), onDelete set null, onUpdate cascade")]
    [TestCase(
        "alter table kinds.bookings drop constraint bookings_currency_fkey, add constraint bookings_currency_fkey foreign key (currency) references kinds.rates (code) match full on delete set default on update restrict deferrable not valid",
        "kinds.bookings",
        "  - foreign key bookings_currency_fkey of bookings: onDelete set null, onUpdate cascade, deferral none",
        "  + foreign key bookings_currency_fkey of bookings: onDelete set default, onUpdate restrict, deferral deferrable, not valid, match full")]
    [TestCase(
        "alter table kinds.rooms drop constraint rooms_next_building_next_number_fkey, add constraint rooms_next_building_next_number_fkey foreign key (organization_id, next_building, next_number) references kinds.rooms (organization_id, building, number) on delete set null (next_number) deferrable initially deferred",
        "kinds.rooms",
        "  - foreign key rooms_next_building_next_number_fkey of rooms: onDelete set null (next_building, next_number)",
        "  + foreign key rooms_next_building_next_number_fkey of rooms: onDelete set null (next_number)")]
    [TestCase(
        "alter view kinds.room_uses reset (security_invoker)",
        "kinds.room_uses",
        "  - view room_uses",
        "  + view room_uses: without security_invoker")]
    [TestCase(
        "create or replace view kinds.cheap_rates with (security_invoker = true) as select code::bpchar as code from (select code from kinds.rates where value < 2) as query",
        "kinds.cheap_rates",
        "  - view cheap_rates: query SELECT rates.code FROM kinds.rates rates WHERE (rates.value < (1)::numeric)",
        "  + view cheap_rates: query SELECT rates.code FROM kinds.rates WHERE (rates.value < (2)::numeric)")]
    [TestCase(
        "refresh materialized view kinds.rate_summary with no data",
        "kinds.rate_summary",
        "  - view rate_summary",
        "  + view rate_summary: not populated")]
    [TestCase(
        "drop materialized view kinds.rate_summary",
        "kinds.rate_summary",
        "  - view rate_summary: materialized true, columns (query.initial, query.highest), query SELECT substr(rates.name, 1, 1) AS initial, max(rates.value) AS highest FROM kinds.rates rates GROUP BY (substr(rates.name, 1, 1))")]
    [TestCase(
        "create view kinds.leak as select 1 as one",
        "kinds.leak",
        "  + view leak: columns (one), query SELECT 1 AS one, owner postgres, without security_invoker")]
    [TestCase(
        "alter table kinds.rooms disable row level security",
        "kinds.rooms",
        "  - wall of rooms: tenant",
        "  + wall of rooms: row security is not enabled")]
    [TestCase(
        "alter table kinds.rooms no force row level security",
        "kinds.rooms",
        "  - wall of rooms: tenant",
        "  + wall of rooms: row security is not forced")]
    [TestCase(
        "drop policy tenant_read on kinds.rooms",
        "kinds.rooms",
        "  - wall of rooms: tenant",
        "  + wall of rooms: tenant_read is not the template's")]
    [TestCase(
        "alter policy tenant_wall on kinds.rooms using (true)",
        "kinds.rooms",
        "  - wall of rooms: tenant",
        "  + wall of rooms: tenant_wall is not the template's",
        "  + policy tenant_wall of rooms: definition as restrictive for all to public using (true) with check ((organization_id = ( SELECT app.org() AS org)))")]
    [TestCase(
        "create policy open on kinds.rooms for select to backend_ro using (number > 0)",
        "kinds.rooms",
        "  + policy open of rooms: definition as permissive for select to backend_ro using ((number > 0))")]
    [TestCase(
        "alter table kinds.rates enable row level security",
        "kinds.rates",
        "  + wall of rates: row security is not forced; tenant_wall is not the template's; tenant_rows is not the template's; tenant_read is not the template's")]
    [TestCase(
        "revoke insert on kinds.rooms from backend_app",
        "kinds.rooms",
        "  - grant on rooms to backend_app: privileges (insert)")]
    [TestCase(
        "revoke update (nickname) on kinds.rooms from backend_app",
        "kinds.rooms",
        "  - grant on rooms to backend_app: updatableColumns (nickname)")]
    [TestCase(
        "grant update on kinds.rooms to backend_app",
        "kinds.rooms",
        "  + grant on rooms to backend_app: privileges (update)")]
    [TestCase(
        "grant select (nickname, kind) on kinds.rooms to public",
        "kinds.rooms",
        "  + grant on rooms to public: privileges (select (nickname, kind))")]
    [TestCase(
        "grant truncate on kinds.rooms to backend_operator with grant option",
        "kinds.rooms",
        "  + grant on rooms to backend_operator: privileges (truncate with grant option)")]
    [TestCase(
        "revoke all on kinds.room_uses from backend_ro",
        "kinds.room_uses",
        "  - grant on room_uses to backend_ro: privileges (select)")]
    public async Task Compare_AfterAChangeByHand_ShowsBothSides(string damage, params string[] lines)
    {
        // Disposing rolls back.
        await using var transaction = await _admin.BeginTransactionAsync();
        await using (var command = new NpgsqlCommand(damage, _admin, transaction))
            await command.ExecuteNonQueryAsync();

        var found = await CatalogReader.ReadAsync(_admin, [.. CatalogDatabase.Schemas.Select(CatalogScope.Of)], CancellationToken.None);

        var differences = _expected.Zip(found).SelectMany(pair => CatalogComparison.Compare(pair.First, pair.Second));
        Assert.That(DifferenceText.Lines([.. differences]), Is.EqualTo(lines));
    }
}
