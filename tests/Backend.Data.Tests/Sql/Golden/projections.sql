-- one column
select contacts.name
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- an enum and an array of enums
select contacts.type::text, contacts.channels::text[]
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- group by with aggregates
select orders.contact_id, count(*), sum(orders.total_cents)::bigint
from shop.orders as orders
where orders.organization_id = $1
group by orders.contact_id
having count(*) > $2;
-- $1 uuid, $2 bigint

-- group by a table
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version, count(orders.id)
from shop.contacts as contacts
left join shop.orders as orders on orders.organization_id = $1 and orders.contact_id = contacts.id
where contacts.organization_id = $1
group by contacts.organization_id, contacts.id;
-- $1 uuid

-- filtered and distinct aggregates
select count(*) filter (where contacts.is_active = $1), count(distinct contacts.type), min(contacts.created_at)
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 boolean, $2 uuid

-- a group of the nullable side
select orders.id, contacts.id, contacts.name
from shop.orders as orders
left join shop.contacts as contacts on contacts.organization_id = $1 and contacts.id = orders.billed_to
where orders.organization_id = $1;
-- $1 uuid

-- a column of the nullable side
select orders.id, contacts.name, contacts.is_active
from shop.orders as orders
left join shop.contacts as contacts on contacts.organization_id = $1 and contacts.id = orders.billed_to
where orders.organization_id = $1;
-- $1 uuid

-- a condition
select contacts.id, (contacts.email = $1) is true, (contacts.email is null) is true
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 text, $2 uuid

-- distinct
select distinct contacts.is_active
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- distinct on
select distinct on (contacts.is_active) contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age,
    contacts.balance_cents, contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[],
    contacts.nicknames, contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1
order by contacts.is_active, contacts.created_at desc;
-- $1 uuid

-- count of a distinct
select count(*)
from (select distinct contacts.is_active
from shop.contacts as contacts
where contacts.organization_id = $1) as counted;
-- $1 uuid

-- window
select contacts.name, count(*) over (partition by contacts.is_active
order by contacts.created_at rows between unbounded preceding and current row)
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- nulls last
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1
order by contacts.email desc nulls last;
-- $1 uuid

-- single
select count(*)
from shop.orders as orders
where orders.organization_id = $1
limit 2;
-- $1 uuid

-- first value or null
select orders.number
from shop.orders as orders
where orders.organization_id = $1 and orders.number < $2
limit 1;
-- $1 uuid, $2 bigint

