-- one row, only what is required
insert into shop.contacts as contacts (organization_id, id, name)
values ($1, $2, $3);
-- $1 uuid, $2 uuid, $3 text

-- one row, every column
insert into shop.contacts as contacts (organization_id, note, id, name, email, type, is_active, age, balance_cents, is_vip, loyalty, referred_by, verified_at, tags,
    channels, nicknames, metadata, preferences, deleted_at, created_at, updated_at, version)
values ($1, $2, $3, $4, $5, $6::shop.contact_type, $7, $8, $9, $10, $11::shop.loyalty, $12, $13, $14::text[], $15::shop.channel[], $16::varchar[], $17, $18, $19, $20, $21, $22);
-- $1 uuid, $2 text, $3 uuid, $4 text, $5 text, $6 text, $7 boolean, $8 integer, $9 bigint, $10 boolean, $11 text, $12 uuid, $13 timestamptz, $14 text[], $15 text[],
--   $16 text[], $17 jsonb, $18 jsonb, $19 timestamptz, $20 timestamptz, $21 timestamptz, $22 bigint

-- one row, null in every nullable column
insert into shop.contacts as contacts (organization_id, note, id, name, email, age, balance_cents, is_vip, loyalty, referred_by, verified_at, nicknames, preferences,
    deleted_at, created_at, updated_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9::shop.loyalty, $10, $11, $12::varchar[], $13, $14, $15, $16);
-- $1 uuid, $2 text, $3 uuid, $4 text, $5 text, $6 integer, $7 bigint, $8 boolean, $9 text, $10 uuid, $11 timestamptz, $12 unknown, $13 jsonb, $14 timestamptz,
--   $15 timestamptz, $16 timestamptz

-- one row of a global table
insert into shop.countries as countries (code, name)
values ($1, $2);
-- $1 text, $2 text

-- one row, returning
insert into shop.products as products (organization_id, id, sku, name, price_cents)
values ($1, $2, $3, $4, $5)
returning products.id, products.sku, products.name, products.price_cents, products.stock;
-- $1 uuid, $2 uuid, $3 text, $4 text, $5 bigint

-- many rows, only what is required
insert into shop.contacts as contacts (organization_id, id, name)
select $1, rows.c0, rows.c1
from unnest($2::uuid[], $3::varchar[]) as rows(c0, c1);
-- $1 uuid, $2 uuid[], $3 text[]

-- many rows, every column in one of them
insert into shop.contacts as contacts (organization_id, note, id, name, email, type, is_active, age, balance_cents, is_vip, loyalty, referred_by, verified_at, tags,
    channels, nicknames, metadata, preferences, deleted_at, created_at, updated_at, version)
select $1, rows.c0, rows.c1, rows.c2, rows.c3, rows.c4::shop.contact_type, rows.c5, rows.c6, rows.c7, rows.c8, rows.c9::shop.loyalty, rows.c10, rows.c11,
    rows.c12::text[], rows.c13::shop.channel[], rows.c14::varchar[], rows.c15, rows.c16, rows.c17, rows.c18, rows.c19, rows.c20
from unnest($2::text[], $3::uuid[], $4::varchar[], $5::varchar[], $6::text[], $7::boolean[], $8::integer[], $9::bigint[], $10::boolean[], $11::text[],
    $12::uuid[], $13::timestamptz[], $14::text[], $15::text[], $16::text[], $17::jsonb[], $18::jsonb[], $19::timestamptz[], $20::timestamptz[], $21::timestamptz[],
    $22::bigint[]) as rows(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)
returning contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version;
-- $1 uuid, $2 text[], $3 uuid[], $4 text[], $5 text[], $6 text[], $7 boolean[], $8 integer[], $9 bigint[], $10 boolean[], $11 text[], $12 uuid[], $13 timestamptz[],
--   $14 text[], $15 text[], $16 text[], $17 jsonb[], $18 jsonb[], $19 timestamptz[], $20 timestamptz[], $21 timestamptz[], $22 bigint[]

-- overriding the identity
insert into shop.countries as countries (code, name) overriding system value
values ($1, $2);
-- $1 text, $2 text

-- queued
insert into shop.products as products (organization_id, id, sku, name, price_cents)
values ($1, $2, $3, $4, $5);
-- $1 uuid, $2 uuid, $3 text, $4 text, $5 bigint
insert into shop.products as products (organization_id, id, sku, name, price_cents)
values ($1, $2, $3, $4, $5);
-- $1 uuid, $2 uuid, $3 text, $4 text, $5 bigint
select count(*)
from shop.products as products
where products.organization_id = $1 and products.sku = any($2::varchar[]);
-- $1 uuid, $2 text[]

