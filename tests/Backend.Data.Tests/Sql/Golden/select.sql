-- all rows of a tenant table
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- all rows of a global table
select countries.code, countries.name
from shop.countries as countries;

-- order, limit and offset
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1
order by contacts.created_at desc, contacts.id
limit 1 offset 1;
-- $1 uuid

-- limit zero
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1
limit 0;
-- $1 uuid

-- for update
select products.id, products.sku, products.name, products.price_cents, products.stock
from shop.products as products
where products.organization_id = $1 and products.id = $2
order by products.id for update;
-- $1 uuid, $2 uuid

-- first or default
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1
order by contacts.name
limit 1;
-- $1 uuid

-- count without order and limit
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.is_active = $2;
-- $1 uuid, $2 boolean

-- alias
select people.note, people.id, people.name, people.email, people.type::text, people.is_active, people.age, people.balance_cents, people.is_vip,
    people.loyalty::text, people.referred_by, people.verified_at, people.tags, people.channels::text[], people.nicknames, people.metadata, people.preferences,
    people.deleted_at, people.created_at, people.updated_at, people.version
from shop.contacts as people
where people.organization_id = $1 and people.name > $2 and people.is_active = $3
order by people.name desc;
-- $1 uuid, $2 text, $3 boolean

