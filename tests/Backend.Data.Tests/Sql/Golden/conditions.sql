-- several conditions
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.is_active = $2 and contacts.name <> $3 and contacts.id <> $4;
-- $1 uuid, $2 boolean, $3 text, $4 uuid

-- a condition switched off
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.is_active = $2;
-- $1 uuid, $2 boolean

-- or at the top keeps its brackets
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1 and (contacts.is_active = $2 or contacts.is_active = $3);
-- $1 uuid, $2 boolean, $3 boolean

-- or beside another condition
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1 and (contacts.name = $2 or contacts.age = $3) and contacts.is_active = $4;
-- $1 uuid, $2 text, $3 integer, $4 boolean

-- and within or within not
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1 and not (((contacts.is_active = $2 and contacts.age is not null) or contacts.name = $3));
-- $1 uuid, $2 boolean, $3 text

-- a comparison compared
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1 and (contacts.created_at >= $2) = $3;
-- $1 uuid, $2 timestamptz, $3 boolean

-- greater and less
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.age > $2 and contacts.age < $3 and contacts.age >= $4 and contacts.age <= $5;
-- $1 uuid, $2 integer, $3 integer, $4 integer, $5 integer

-- column with column
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.created_at = contacts.updated_at;
-- $1 uuid

-- column with nullable column
select orders.id, orders.number, orders.contact_id, orders.billed_to, orders.status::text, orders.total_cents, orders.placed_at
from shop.orders as orders
where orders.organization_id = $1 and (orders.contact_id = orders.billed_to or orders.billed_to is null);
-- $1 uuid

-- arithmetic
select products.id, products.sku, products.name, products.price_cents, products.stock
from shop.products as products
where products.organization_id = $1 and (products.stock - $2) >= $3 and (products.price_cents + $4) = $5;
-- $1 uuid, $2 integer, $3 integer, $4 bigint, $5 bigint

-- null tests
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.email is null and contacts.age is null and contacts.loyalty is null and contacts.name is not null;
-- $1 uuid

-- in
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.id = any($2::uuid[]);
-- $1 uuid, $2 uuid[]

-- in none
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.id = any($2::uuid[]);
-- $1 uuid, $2 uuid[]

-- in of a nullable column
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.age = any($2::integer[]);
-- $1 uuid, $2 integer[]

-- in of an enum
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.type = any($2::shop.contact_type[]);
-- $1 uuid, $2 text[]

-- in of a nullable enum
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.loyalty = any($2::shop.loyalty[]);
-- $1 uuid, $2 text[]

-- in of text
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.email = any($2::varchar[]);
-- $1 uuid, $2 text[]

-- values of every type
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.type = $2::shop.contact_type and contacts.loyalty = $3::shop.loyalty and contacts.email = $4 and contacts.balance_cents = $5 and contacts.is_vip = $6 and contacts.referred_by is null and contacts.tags = $7::text[] and contacts.channels = $8::shop.channel[] and contacts.nicknames = $9::varchar[] and contacts.created_at < $10 and contacts.metadata = $11 and (contacts.preferences = $12 or contacts.preferences is not null);
-- $1 uuid, $2 text, $3 text, $4 text, $5 bigint, $6 boolean, $7 text[], $8 text[], $9 text[], $10 timestamptz, $11 jsonb, $12 jsonb

-- ilike of a user's wildcards
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.name ilike $2;
-- $1 uuid, $2 text

-- ilike at the beginning, of a nullable column
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.email ilike $2;
-- $1 uuid, $2 text

-- web search over several columns
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1 and to_tsvector('simple', concat_ws(' ', contacts.name, contacts.note)) @@ websearch_to_tsquery('simple', $2);
-- $1 uuid, $2 text

