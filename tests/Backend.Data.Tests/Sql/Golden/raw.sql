-- one value
select count(*)
from (select *
from shop.contacts as contacts
where contacts.organization_id = $1) as contacts;
-- $1 uuid

-- rows of a table
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from (select *
from shop.contacts as contacts
where contacts.organization_id = $1) as contacts
where contacts.id = $2;
-- $1 uuid, $2 uuid

-- a value in the type of a column
select contacts.id, contacts.type::text
from (select *
from shop.contacts as contacts
where contacts.organization_id = $1) as contacts
where contacts.type = $2::shop.contact_type;
-- $1 uuid, $2 text

-- or behind a filtered table
select count(*)
from (select *
from shop.contacts as contacts
where contacts.organization_id = $1) as contacts
where contacts.name = $2 or 1 = 1;
-- $1 uuid, $2 text

-- several values
select count(*)
from (select *
from shop.contacts as contacts
where contacts.organization_id = $1) as contacts
where contacts.id = any($2::uuid[]);
-- $1 uuid, $2 uuid[]

-- two tables
select count(*)
from (select *
from shop.orders as orders
where orders.organization_id = $1) as orders
join (select *
from shop.contacts as contacts
where contacts.organization_id = $1) as contacts on contacts.id = orders.contact_id;
-- $1 uuid

-- an expression and a condition in a query
select contacts.id, (length(contacts.name))
from shop.contacts as contacts
where contacts.organization_id = $1 and (length(contacts.name) > $2 or $3);
-- $1 uuid, $2 integer, $3 boolean

