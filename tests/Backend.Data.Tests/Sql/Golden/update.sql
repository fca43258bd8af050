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

