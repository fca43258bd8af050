using Backend.Data.Migrations.Tests.Samples;
using Backend.Data.Tenancy;
using Backend.Testing.Kinds;

namespace Backend.Data.Migrations.Tests.Running;

/// <summary>One of everything that a schema may have, made by the generated SQL, as PostgreSQL's own catalog tells it.</summary>
public sealed class KindsTests : RunnerFixture
{
    [SetUp]
    public Task Migrate() => MigrateAsync(
        [.. Samples.Migrations.All, Samples.Migrations.With(KindsModule.Schema, ("0001_initial", Samples.Migrations.Initial(KindsModule.Schema)))]);

    [Test]
    public async Task Columns_OfBookings_AreNumberedComputedAndDefaultedAsTheSchemaSays() =>
        Assert.That(await RowsAsync("""
            select concat_ws(' ', a.attname, nullif(a.attidentity, ''), nullif(a.attgenerated, '')), pg_get_expr(d.adbin, d.adrelid)
            from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where a.attrelid = 'kinds.bookings'::regclass and a.attnum > 0 and (a.attidentity <> '' or d.oid is not null) order by a.attnum
            """), Is.EqualTo([
            "id a ",
            "serial d ",
            "ticket nextval('kinds.tickets'::regclass)",
            "spare 0",
            "total s (seats + spare)",
            "place '{\"X\": 1, \"Label\": \"it''s\"}'::jsonb",
            "guests '{}'::text[]",
            "made_on CURRENT_DATE",
            "changes 0",
            "changer 'nobody'::text",
            "words s to_tsvector('simple'::regconfig, subject)",
        ]));

    [Test]
    public async Task Sequences_CountAsTheSchemaSays() =>
        Assert.That(await RowsAsync("""
            select sequencename, start_value, min_value, max_value, increment_by, cycle, cache_size from pg_sequences
            where schemaname = 'kinds' order by 1
            """), Is.EqualTo([
            "bookings_id_seq 100 100 1000000 10 True 5",
            "bookings_serial_seq 1 1 2147483647 1 False 1",
            "tickets 1000 1 1000 -1 False 2",
        ]));

    [Test]
    public async Task Constraints_OfBookingsAndRooms_NameTheOrganizationOnBothSides() =>
        Assert.That(await RowsAsync("""
            select conname, pg_get_constraintdef(oid) from pg_constraint
            where conrelid in ('kinds.bookings'::regclass, 'kinds.rooms'::regclass) order by 1
            """), Is.EqualTo([
            "bookings_building_number_during_excl EXCLUDE USING gist (organization_id WITH =, building WITH =, number WITH =, during WITH &&) WHERE ((seats > 0))",
            "bookings_building_number_fkey FOREIGN KEY (organization_id, building, number) REFERENCES kinds.rooms(organization_id, building, number) ON UPDATE RESTRICT ON DELETE CASCADE DEFERRABLE",
            "bookings_currency_fkey FOREIGN KEY (currency) REFERENCES kinds.rates(code) ON UPDATE CASCADE ON DELETE SET NULL",
            "bookings_pkey PRIMARY KEY (organization_id, id)",
            "bookings_seats_and_spare_check CHECK ((seats >= spare))",
            "bookings_seats_min_check CHECK ((seats >= 1))",
            "bookings_subject_key UNIQUE (organization_id, subject)",
            "rooms_kind_one_of_check CHECK ((kind = ANY (ARRAY['hall'::text, 'o''clock {x}'::text])))",
            "rooms_next_building_next_number_fkey FOREIGN KEY (organization_id, next_building, next_number) REFERENCES kinds.rooms(organization_id, building, number) ON DELETE SET NULL (next_building, next_number) DEFERRABLE INITIALLY DEFERRED",
            "rooms_nickname_key UNIQUE NULLS NOT DISTINCT (organization_id, nickname)",
            "rooms_pkey PRIMARY KEY (organization_id, building, number)",
        ]));

    [Test]
    public async Task Indexes_OfEveryMethod_BeginWithTheOrganization() =>
        Assert.That(await RowsAsync("""
            select pg_get_indexdef(indexrelid) from pg_index
            where indrelid = 'kinds.bookings'::regclass and not exists (select from pg_constraint where conindid = indexrelid) order by 1
            """), Is.EqualTo([
            "CREATE INDEX bookings_building_number_idx ON kinds.bookings USING btree (organization_id, building, number)",
            "CREATE INDEX bookings_currency_idx ON kinds.bookings USING btree (organization_id, currency)",
            "CREATE INDEX bookings_during_idx ON kinds.bookings USING gist (organization_id, during)",
            "CREATE INDEX bookings_made_on_idx ON kinds.bookings USING brin (organization_id, made_on) WITH (pages_per_range='32')",
            "CREATE INDEX bookings_place_idx ON kinds.bookings USING gin (organization_id, place jsonb_path_ops) WITH (fastupdate='0')",
            "CREATE INDEX bookings_subject_idx ON kinds.bookings USING gin (organization_id, subject extensions.gin_trgm_ops)",
            "CREATE INDEX bookings_subject_made_on_idx ON kinds.bookings USING btree (organization_id, subject text_pattern_ops, made_on DESC) WHERE (spare = 0)",
            "CREATE INDEX bookings_words_idx ON kinds.bookings USING gin (organization_id, words)",
            "CREATE UNIQUE INDEX bookings_expr_subject_key ON kinds.bookings USING btree (organization_id, ((seats + 1)), subject DESC NULLS LAST)",
            "CREATE UNIQUE INDEX bookings_ticket_key ON kinds.bookings USING btree (organization_id, ticket) INCLUDE (seats, subject) WITH (fillfactor='70')",
        ]));

    [Test]
    public async Task Views_ReadWithTheRightsOfWhoeverAsks() =>
        Assert.That(await RowsAsync("""
            select c.relname, c.relkind, coalesce(array_to_string(c.reloptions, ','), ''),
                   (select string_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod), ', ' order by a.attnum) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0)
            from pg_class c where c.relnamespace = 'kinds'::regnamespace and c.relkind in ('v', 'm') order by 1
            """), Is.EqualTo([
            "cheap_rates v security_invoker=true code bpchar",
            "rate_summary m  initial text, highest numeric",
            "room_uses v security_invoker=true organization_id uuid, building character varying, number integer, bookings bigint, seats bigint",
        ]));

    [Test]
    public async Task Privileges_OnViewsAndSequences_AreThoseAndNoMore() =>
        Assert.That(await RowsAsync("""
            select c.relname, pg_get_userbyid(a.grantee), string_agg(a.privilege_type, ' ' order by a.privilege_type)
            from pg_class c cross join aclexplode(c.relacl) as a
            where c.relnamespace = 'kinds'::regnamespace and c.relname in ('room_uses', 'rate_summary', 'tickets') and a.grantee <> c.relowner
            group by 1, 2 order by 1, 2
            """), Is.EqualTo([
            "rate_summary backend_app SELECT",
            "rate_summary backend_ro SELECT",
            "rate_summary backend_worker SELECT",
            "room_uses backend_app SELECT",
            "room_uses backend_ro SELECT",
            "room_uses backend_worker SELECT",
            "tickets backend_app USAGE",
            "tickets backend_worker USAGE",
        ]));

    [Test]
    public async Task SelfTest_OfTheMigratedDatabase_FindsNothing()
    {
        await using var pool = ServingPool();
        var found = await TenancySelfTest.RunAsync(pool, [.. Modules.All, KindsModule.Schema], CancellationToken.None);
        Assert.That(found, Is.Empty);
    }
}
