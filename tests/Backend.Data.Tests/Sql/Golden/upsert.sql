-- on a partial unique key
insert into shop.contacts as contacts (organization_id, id, name, email)
values ($1, $2, $3, $4)
on conflict (organization_id, email)
where email is not null
do update set name = excluded.name, updated_at = now(), version = contacts.version + 1
where contacts.organization_id = excluded.organization_id;
-- $1 uuid, $2 uuid, $3 text, $4 text

-- reading whether it was inserted
insert into shop.contacts as contacts (organization_id, id, name, email)
values ($1, $2, $3, $4)
on conflict (organization_id, email)
where email is not null
do update set name = excluded.name, type = excluded.type, updated_at = now(), version = contacts.version + 1
where contacts.organization_id = excluded.organization_id
returning contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version, contacts.xmax = 0;
-- $1 uuid, $2 uuid, $3 text, $4 text

-- many rows, naming a column that every update changes
insert into shop.contacts as contacts (organization_id, id, name, email)
select $1, rows.c0, rows.c1, rows.c2
from unnest($2::uuid[], $3::varchar[], $4::varchar[]) as rows(c0, c1, c2)
on conflict (organization_id, email)
where email is not null
do update set name = excluded.name, version = excluded.version, updated_at = now()
where contacts.organization_id = excluded.organization_id
returning contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version;
-- $1 uuid, $2 uuid[], $3 text[], $4 text[]

-- of a table without columns that every update changes
insert into shop.products as products (organization_id, id, sku, name, price_cents)
values ($1, $2, $3, $4, $5)
on conflict (organization_id, sku)
do update set price_cents = excluded.price_cents
where products.organization_id = excluded.organization_id;
-- $1 uuid, $2 uuid, $3 text, $4 text, $5 bigint

-- by the primary key
insert into shop.products as products (organization_id, id, sku, name, price_cents)
values ($1, $2, $3, $4, $5)
on conflict (organization_id, id)
do update set price_cents = excluded.price_cents
where products.organization_id = excluded.organization_id;
-- $1 uuid, $2 uuid, $3 text, $4 text, $5 bigint

-- by values and expressions, under a condition
insert into shop.products as products (organization_id, id, sku, name, price_cents, stock)
values ($1, $2, $3, $4, $5, $6)
on conflict (organization_id, sku)
do update set price_cents = excluded.price_cents, name = $7, stock = (products.stock + excluded.stock)
where products.organization_id = excluded.organization_id and (products.price_cents <> excluded.price_cents or products.stock = $8);
-- $1 uuid, $2 uuid, $3 text, $4 text, $5 bigint, $6 integer, $7 text, $8 integer

-- only where a column differs
insert into shop.contacts as contacts (organization_id, id, name, email, age)
values ($1, $2, $3, $4, $5)
on conflict (organization_id, email)
where email is not null
do update set name = excluded.name, age = excluded.age, updated_at = now(), version = contacts.version + 1
where contacts.organization_id = excluded.organization_id and (contacts.name, contacts.age) is distinct from (excluded.name, excluded.age);
-- $1 uuid, $2 uuid, $3 text, $4 text, $5 integer

-- null and default
insert into shop.contacts as contacts (organization_id, id, name, email)
values ($1, $2, $3, $4)
on conflict (organization_id, email)
where email is not null
do update set age = null, type = default, updated_at = now(), version = contacts.version + 1
where contacts.organization_id = excluded.organization_id;
-- $1 uuid, $2 uuid, $3 text, $4 text

-- do nothing
insert into shop.contacts as contacts (organization_id, id, name, email)
select $1, rows.c0, rows.c1, rows.c2
from unnest($2::uuid[], $3::varchar[], $4::varchar[]) as rows(c0, c1, c2)
on conflict (organization_id, email)
where email is not null do nothing;
-- $1 uuid, $2 uuid[], $3 text[], $4 text[]

-- do nothing, whatever the key
insert into shop.contacts as contacts (organization_id, id, name, email)
values ($1, $2, $3, $4)
on conflict do nothing;
-- $1 uuid, $2 uuid, $3 text, $4 text

-- of a global table
insert into shop.countries as countries (code, name)
values ($1, $2)
on conflict (code)
do update set name = excluded.name;
-- $1 text, $2 text

-- of a global table, only where a column differs
insert into shop.countries as countries (code, name)
values ($1, $2)
on conflict (code)
do update set name = excluded.name
where (countries.name) is distinct from (excluded.name);
-- $1 text, $2 text

