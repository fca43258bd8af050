-- by patch
update shop.contacts as contacts
set name = $1, email = $2, type = $3::shop.contact_type, loyalty = $4::shop.loyalty, tags = $5::text[], updated_at = now(),
    version = contacts.version + 1
where contacts.organization_id = $6 and contacts.id = $7 and contacts.version = $8;
-- $1 text, $2 text, $3 text, $4 text, $5 text[], $6 uuid, $7 uuid, $8 bigint

-- by value and by expression
update shop.products as products
set name = $1, stock = (products.stock - $2)
where products.organization_id = $3 and products.id = $4 and products.stock >= $5;
-- $1 text, $2 integer, $3 uuid, $4 uuid, $5 integer

-- a column that every update changes, named
update shop.contacts as contacts
set version = $1, updated_at = now()
where contacts.organization_id = $2 and contacts.id = $3
returning contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version;
-- $1 bigint, $2 uuid, $3 uuid

-- null and default
update shop.contacts as contacts
set age = null, verified_at = default, updated_at = now(), version = contacts.version + 1
where contacts.organization_id = $1 and contacts.id = $2;
-- $1 uuid, $2 uuid

-- many rows, each by its own values
update shop.contacts as contacts
set type = rows.c1::shop.contact_type, tags = rows.c2::text[], updated_at = now(), version = contacts.version + 1
from unnest($1::uuid[], $2::text[], $3::text[]) as rows(c0, c1, c2)
where contacts.organization_id = $4 and contacts.id = rows.c0;
-- $1 uuid[], $2 text[], $3 text[], $4 uuid

-- many rows, by expressions and under a condition, returning
update shop.products as products
set stock = (products.stock - rows.c1)
from unnest($1::varchar[], $2::integer[], $3::integer[]) as rows(c0, c1, c2)
where products.organization_id = $4 and products.sku = rows.c0 and products.stock >= rows.c2 and products.name <> $5
returning products.id, products.sku, products.name, products.price_cents, products.stock;
-- $1 text[], $2 integer[], $3 integer[], $4 uuid, $5 text

-- soft delete
update shop.contacts as contacts
set deleted_at = now(), updated_at = now(), version = contacts.version + 1
where contacts.organization_id = $1 and contacts.deleted_at is null and contacts.id = $2;
-- $1 uuid, $2 uuid

-- from another table
update shop.order_items as order_items
set discount_cents = products.price_cents, quantity = (order_items.quantity + products.stock)
from shop.products as products
where order_items.organization_id = $1 and products.organization_id = $1 and products.id = order_items.product_id and products.stock > $2;
-- $1 uuid, $2 integer

-- from two tables, top-level or
update shop.order_items as order_items
set note = products.name
from shop.products as products, shop.orders as orders
where order_items.organization_id = $1 and products.organization_id = $1 and orders.organization_id = $1 and ((products.id = order_items.product_id and orders.id = order_items.order_id) or products.name = $2)
returning order_items.id, products.sku, orders.number;
-- $1 uuid, $2 text

-- from itself and a subquery
update shop.orders as orders
set total_cents = first.total_cents
from shop.orders as first, (select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type, contacts.is_active, contacts.age,
    contacts.balance_cents, contacts.is_vip, contacts.loyalty, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels,
    contacts.nicknames, contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.id = $2) as ada
where orders.organization_id = $1 and first.organization_id = $1 and first.number < orders.number and first.contact_id = ada.id;
-- $1 uuid, $2 uuid

-- top-level or
update shop.products as products
set stock = $1
where products.organization_id = $2 and (products.stock = $3 or products.stock = $4);
-- $1 integer, $2 uuid, $3 integer, $4 integer

-- every row
update shop.orders as orders
set status = $1::shop.order_status
where orders.organization_id = $2;
-- $1 text, $2 uuid

-- of a global table
update shop.countries as countries
set name = $1
where countries.code = $2;
-- $1 text, $2 text

