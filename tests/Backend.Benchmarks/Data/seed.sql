-- Organizations $1 to $2, each with as many contacts, products and orders as $3 to $5 say, and three lines an order.
-- Ids follow from the organization's number and the row's, so that the program knows them without reading.
-- Run as the superuser, whom no wall holds.

with organization as (
    insert into platform.organizations (id, name)
    select bench.id_of(0, o, 0), 'Organization ' || o from generate_series($1::int, $2::int) as o
    on conflict do nothing
), contact as (
    insert into bench.contacts (organization_id, id, name, email, phone, type, is_active, metadata, created_at, updated_at)
    select bench.id_of(0, o, 0), bench.id_of(1, o, n),
           'Contact number ' || n || ' of the organization', 'contact-' || n || '@example.com',
           case when n % 3 = 0 then null else '+43 1 ' || 1000000 + n end,
           case when n % 4 = 0 then 'company' else 'individual' end::bench.contact_type,
           n % 5 <> 0,
           jsonb_build_object('source', 'import', 'score', n % 100),
           timestamptz '2025-01-01 00:00:00Z' + n * interval '7 minutes',
           timestamptz '2025-01-01 00:00:00Z' + n * interval '7 minutes'
    from generate_series($1, $2) as o, generate_series(1, $3::int) as n
), product as (
    insert into bench.products (organization_id, id, sku, name, price_cents, stock, created_at)
    select bench.id_of(0, o, 0), bench.id_of(2, o, n), 'SKU-' || n, 'Product number ' || n, 100 + n, 1000000000, timestamptz '2025-01-01 00:00:00Z'
    from generate_series($1, $2) as o, generate_series(1, $4::int) as n
), placed as (
    insert into bench.orders (organization_id, id, contact_id, total_cents, currency, created_at)
    select bench.id_of(0, o, 0), bench.id_of(3, o, n), bench.id_of(1, o, 1 + n * 7 % $3), 1000 + n, 'EUR',
           timestamptz '2025-06-01 00:00:00Z' + n * interval '11 minutes'
    from generate_series($1, $2) as o, generate_series(1, $5::int) as n
)
insert into bench.order_items (organization_id, id, order_id, product_id, position, quantity, unit_price_cents)
select bench.id_of(0, o, 0), bench.id_of(4, o, n * 10 + line), bench.id_of(3, o, n), bench.id_of(2, o, 1 + (n * 3 + line * 11) % $4), line, 1 + n % 5, 100 + n
from generate_series($1, $2) as o, generate_series(1, $5) as n, generate_series(0, 2) as line
