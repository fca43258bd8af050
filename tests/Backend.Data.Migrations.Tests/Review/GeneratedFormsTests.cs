namespace Backend.Data.Migrations.Tests.Review;

/// <summary>The forms that `db generate` writes for tables that stand: nothing to find.</summary>
public sealed class GeneratedFormsTests
{
    [TestCase("alter table sales.orders add column stock integer;\ngrant update (stock) on sales.orders to backend_app, backend_worker;")]
    [TestCase("alter table sales.orders add column is_open boolean not null default true;")]
    [TestCase("alter table sales.orders add column state sales.order_state not null default 'open'::sales.order_state;")]
    [TestCase("alter table sales.orders add column price numeric(12,2) default 0::numeric(12,2);")]
    [TestCase("alter table sales.orders add column created_at timestamptz not null default now();")]
    [TestCase("alter table sales.orders add column tags text[] not null default '{}'::text[];")]
    [TestCase("alter table sales.orders add column metadata jsonb not null default '{\"a, not null\":null}'::jsonb;")]
    [TestCase("alter table sales.orders add column embedding extensions.vector(3) default '[1,2,3]'::extensions.vector(3);")]
    [TestCase("alter table sales.orders alter column note set default 'none';")]
    [TestCase("alter table sales.orders alter column note drop not null;")]
    [TestCase("create index concurrently orders_number_idx on sales.orders (organization_id, number desc) where deleted_at is null;")]
    [TestCase("create unique index concurrently x on sales.orders (organization_id, a);\nalter table sales.orders add constraint x unique using index x;")]
    [TestCase("alter table sales.orders add constraint x check (a > 0) not valid;\n-- @transaction\nalter table sales.orders validate constraint x;")]
    [TestCase("alter table sales.orders drop constraint x_check;\nalter table sales.orders rename constraint a to b;")]
    [TestCase("alter type sales.order_state add value 'late' before 'closed';\nalter table sales.orders alter column state set default 'late'::sales.order_state;")]
    [TestCase("create sequence sales.tickets;\ngrant usage on sequence sales.tickets to backend_app;\nalter sequence sales.tickets increment by 2;")]
    [TestCase("create or replace view sales.totals with (security_invoker = true) as select 1 as one;\ngrant select on sales.totals to backend_app;")]
    [TestCase("drop index concurrently sales.orders_number_idx;")]
    public void Form_ForATableThatStands_HasNoFinding(string sql) => Assert.That(Reviews.Lines(sql), Is.Empty);

    [Test]
    public void ForeignKey_ValidatedBetweenNoForceAndForce_HasNoFinding() => Assert.That(Reviews.Lines("""
        alter table sales.lines add constraint k foreign key (organization_id, order_id) references sales.orders (organization_id, id) not valid;
        -- @transaction
        alter table sales.lines no force row level security;
        alter table sales.orders no force row level security;
        alter table sales.lines validate constraint k;
        alter table sales.lines force row level security;
        alter table sales.orders force row level security;
        -- @transaction
        alter table sales.lines add column note text;
        """), Is.Empty);

    [Test]
    public void NotNull_BehindABackfillAndAValidatedCheck_HasNoFinding() => Assert.That(Reviews.Lines("""
        alter table sales.orders add column total bigint;
        -- @backfill
        update sales.orders set total = 0 where ctid = any (array(select ctid from sales.orders where total is null limit 5000));
        alter table sales.orders add constraint orders_total_not_null check (total is not null) not valid;
        -- @transaction
        alter table sales.orders validate constraint orders_total_not_null;
        alter table sales.orders alter column total set not null;
        alter table sales.orders drop constraint orders_total_not_null;
        """), Is.Empty);

    [Test]
    public void NewTableBesideStandingOnes_HasNoFinding() => Assert.That(Reviews.Lines("""
        create table sales.parts (organization_id uuid not null, id uuid not null, order_id uuid, constraint parts_pkey primary key (organization_id, id));
        create index parts_order_id_idx on sales.parts (organization_id, order_id);
        alter table sales.parts enable row level security;
        alter table sales.parts force row level security;
        create policy tenant_wall on sales.parts as restrictive for all to public using (organization_id = (select app.org()));
        alter table sales.parts add constraint parts_order_id_fkey foreign key (organization_id, order_id) references sales.orders (organization_id, id);
        alter table sales.parts alter column order_id set not null, drop column order_id;
        """), Is.Empty);
}
