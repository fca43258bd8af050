-- What the attacks are aimed at, put beside the modules' tables and the shop by the superuser: rows of two organizations in
-- every tenant table, a view, and a partitioned table. Every row of Globex holds its id, and most its name.

insert into platform.organizations (id, name, status) values
    ('01890000-0000-7000-8000-00000000000a', 'Acme', 'active'),
    ('01890000-0000-7000-8000-00000000000b', 'Globex', 'active'),
    ('01890000-0000-7000-8000-00000000000c', 'Initech', 'suspended');

create temporary table seeded on commit drop as
select o.id as organization, o.name, substr(o.id::text, 36) || '0' as mark, n.number
from platform.organizations o cross join generate_series(1, 3) as n (number)
where o.status = 'active';

create function pg_temp.made(kind text, mark text, number integer) returns uuid language sql
    as $$ select ('01890000-0000-7000-8000-000000' || kind || mark || lpad(number::text, 2, '0'))::uuid $$;

insert into contacts.contacts (organization_id, id, name, email, notes)
select organization, pg_temp.made('c0', mark, number), 'Ada ' || number || ' of ' || name, lower(name) || number || '@example.org', 'quick ' || name
from seeded;

insert into contacts.activity (organization_id, id, contact_id, kind, subject_id, occurred_at)
select organization, pg_temp.made('c1', mark, number), pg_temp.made('c0', mark, number), 'order_placed', pg_temp.made('d0', mark, number), now()
from seeded;

insert into orders.products (organization_id, id, sku, name, unit_price_cents, stock)
select organization, pg_temp.made('b0', mark, number), name || number, 'Tea of ' || name, 100, 10 from seeded;

insert into orders.orders (organization_id, id, contact_id, total_cents, currency, external_ref)
select organization, pg_temp.made('d0', mark, number), pg_temp.made('c0', mark, number), 100, 'USD', name || number from seeded;

insert into orders.order_items (organization_id, id, order_id, product_id, position, quantity, unit_price_cents)
select organization, pg_temp.made('e0', mark, number), pg_temp.made('d0', mark, number), pg_temp.made('b0', mark, number), 1, 1, 100 from seeded;

insert into licenses.licenses (organization_id, id, contact_id, product_id, seats)
select organization, pg_temp.made('f0', mark, number), pg_temp.made('c0', mark, number), pg_temp.made('b0', mark, number), 5 from seeded;

insert into licenses.activations (organization_id, id, license_id, machine)
select organization, pg_temp.made('f1', mark, number), pg_temp.made('f0', mark, number), 'machine-of-' || name from seeded;

insert into platform.idempotency_keys (organization_id, caller, key, request, request_hash, response)
select organization, 'tester', 'key ' || number, 'POST', sha256('x'), '{"name":"' || name || '"}' from seeded;

insert into platform.jobs (organization_id, id, kind, payload)
select organization, pg_temp.made('a0', mark, number), 'test.job', jsonb_build_object('name', name) from seeded;

insert into platform.outbox (organization_id, id, kind, aggregate_id, payload)
select organization, pg_temp.made('a1', mark, number), 'test.event.v1', pg_temp.made('c0', mark, number), jsonb_build_object('name', name) from seeded;

insert into platform.inbox (organization_id, message_id, handler)
select organization, pg_temp.made('a1', mark, number), 'handler of ' || name from seeded;

create view contacts.names with (security_invoker = true) as select c.organization_id, c.name from contacts.contacts c;
grant select on contacts.names to backend_app;

set role backend_owner;
create table contacts.parts (organization_id uuid not null, id uuid not null, name text not null, primary key (organization_id, id))
    partition by hash (organization_id);
create table contacts.parts_0 partition of contacts.parts for values with (modulus 1, remainder 0);
do $$
declare
    part text;
begin
    foreach part in array array['contacts.parts', 'contacts.parts_0'] loop
        execute format('alter table %s enable row level security', part);
        execute format('alter table %s force row level security', part);
        execute format('create policy tenant_wall on %s as restrictive for all to public
            using (organization_id = (select app.org())) with check (organization_id = (select app.org()))', part);
        execute format('create policy tenant_rows on %s for all to backend_app, backend_worker using (true) with check (true)', part);
        execute format('grant select, insert, delete, update (name) on %s to backend_app', part);
    end loop;
end
$$;
reset role;
insert into contacts.parts select organization, pg_temp.made('c2', mark, number), 'Part of ' || name from seeded;

analyze;
