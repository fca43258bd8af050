-- case of values
select case when contacts.age > $1 then $2 when contacts.age > $3 then $4 else $5 end
from shop.contacts as contacts
where contacts.organization_id = $6;
-- $1 integer, $2 text, $3 integer, $4 text, $5 text, $6 uuid

-- case of expressions
select case when contacts.is_active is true then contacts.balance_cents else $1 end
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 bigint, $2 uuid

-- case without else
select case when contacts.age > $1 then $2 end
from shop.contacts as contacts
where contacts.organization_id = $3;
-- $1 integer, $2 integer, $3 uuid

-- case of text without else
select case when contacts.age > $1 then contacts.name end
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 integer, $2 uuid

-- case of an enum
select case when contacts.age is null then contacts.type else $1::shop.contact_type end::text
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 text, $2 uuid

-- case that orders
select sum(case when contacts.is_active is true then $1 else $2 end)
from shop.contacts as contacts
where contacts.organization_id = $3;
-- $1 integer, $2 integer, $3 uuid

-- coalesce with a value
select coalesce(contacts.age, $1)
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 integer, $2 uuid

-- coalesce with a column
select char_length(coalesce(contacts.email, contacts.name))
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- coalesce of three
select coalesce(contacts.note, contacts.email, $1)
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 text, $2 uuid

-- coalesce of an enum
select coalesce(contacts.loyalty, $1::shop.loyalty)::text
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 text, $2 uuid

-- coalesce of the nullable side
select coalesce(contacts.name, $1), coalesce(contacts.is_active, $2), coalesce(contacts.created_at, orders.placed_at)
from shop.orders as orders
left join shop.contacts as contacts on contacts.organization_id = $3 and contacts.id = orders.billed_to
where orders.organization_id = $3;
-- $1 text, $2 boolean, $3 uuid

-- nullif
select nullif(products.stock, $1)
from shop.products as products
where products.organization_id = $2;
-- $1 integer, $2 uuid

-- nullif of what may be NULL
select nullif(contacts.age, $1)
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 integer, $2 uuid

-- nullif of text
select nullif(contacts.email, $1)
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 text, $2 uuid

-- scalar query
select (select max(contacts.age)
from shop.contacts as contacts
where contacts.organization_id = $1)
from shop.orders as orders
where orders.organization_id = $1;
-- $1 uuid

-- scalar query of text, correlated
select (select contacts.name
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.id = orders.billed_to)
from shop.orders as orders
where orders.organization_id = $1;
-- $1 uuid

-- scalar query of an enum
select (select contacts.type
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.id = orders.contact_id)::text
from shop.orders as orders
where orders.organization_id = $1;
-- $1 uuid

-- comparison with a scalar query
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.age = (select max(others.age)
from shop.contacts as others
where others.organization_id = $1);
-- $1 uuid

-- scalar query with common table expressions
select (with everybody as (select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type, contacts.is_active, contacts.age,
    contacts.balance_cents, contacts.is_vip, contacts.loyalty, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels,
    contacts.nicknames, contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1)
select count(*)
from everybody)
from shop.orders as orders
where orders.organization_id = $1;
-- $1 uuid

-- count of another table, correlated
select (select count(*)
from shop.orders as orders
where orders.organization_id = $1 and orders.contact_id = contacts.id and orders.total_cents > $2)
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid, $2 bigint

