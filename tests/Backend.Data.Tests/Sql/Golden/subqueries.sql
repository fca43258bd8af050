-- exists
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1 and exists (select 1
from shop.orders as orders
where orders.organization_id = $1 and orders.contact_id = contacts.id);
-- $1 uuid

-- not exists
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1 and not (exists (select 1
from shop.orders as orders
where orders.organization_id = $1 and orders.contact_id = contacts.id));
-- $1 uuid

-- in
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.id in (select orders.contact_id
from shop.orders as orders
where orders.organization_id = $1);
-- $1 uuid

-- not in
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1 and not (contacts.id in (select orders.contact_id
from shop.orders as orders
where orders.organization_id = $1));
-- $1 uuid

-- subquery of the same table in from
select orders.number, totals.total
from shop.orders as orders
join (select orders.contact_id, sum(orders.total_cents)::bigint as total
from shop.orders as orders
where orders.organization_id = $1
group by orders.contact_id) as totals on totals.contact_id = orders.contact_id
where orders.organization_id = $1;
-- $1 uuid

-- whole rows of a subquery
select newest.note, newest.id, newest.name, newest.email, newest.type::text, newest.is_active, newest.age, newest.balance_cents, newest.is_vip,
    newest.loyalty::text, newest.referred_by, newest.verified_at, newest.tags, newest.channels::text[], newest.nicknames, newest.metadata, newest.preferences,
    newest.deleted_at, newest.created_at, newest.updated_at, newest.version
from (select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels, contacts.nicknames, contacts.metadata,
    contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1
order by contacts.created_at desc
limit 2) as newest
order by newest.name;
-- $1 uuid

-- union all, ordered
(select contacts.id, contacts.created_at
from shop.contacts as contacts
where contacts.organization_id = $1)
union all (select orders.id, orders.placed_at
from shop.orders as orders
where orders.organization_id = $1)
order by 2 desc
limit 9;
-- $1 uuid

-- union
(select contacts.id
from shop.contacts as contacts
where contacts.organization_id = $1)
union (select orders.contact_id
from shop.orders as orders
where orders.organization_id = $1);
-- $1 uuid

-- intersect
(select contacts.id
from shop.contacts as contacts
where contacts.organization_id = $1)
intersect (select orders.contact_id
from shop.orders as orders
where orders.organization_id = $1);
-- $1 uuid

-- except
(select contacts.id
from shop.contacts as contacts
where contacts.organization_id = $1)
except (select orders.contact_id
from shop.orders as orders
where orders.organization_id = $1);
-- $1 uuid

-- count of a union
select count(*)
from ((select contacts.id
from shop.contacts as contacts
where contacts.organization_id = $1)
union (select orders.contact_id
from shop.orders as orders
where orders.organization_id = $1)) as counted;
-- $1 uuid

-- common table expression
with active as (select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels, contacts.nicknames, contacts.metadata,
    contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.is_active = $2)
select active.name
from active
where active.id in (select orders.contact_id
from shop.orders as orders
where orders.organization_id = $1);
-- $1 uuid, $2 boolean

-- common table expression joined with itself
with active as (select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels, contacts.nicknames, contacts.metadata,
    contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.is_active = $2)
select active.name, again.name
from active
join active as again on again.id = active.id;
-- $1 uuid, $2 boolean

-- recursive common table expression
with recursive chain(id, referred_by) as ((select contacts.id, contacts.referred_by
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.id = $2)
union (select contacts.id, contacts.referred_by
from shop.contacts as contacts
join chain on chain.referred_by = contacts.id
where contacts.organization_id = $1))
select chain.id, chain.referred_by
from chain;
-- $1 uuid, $2 uuid

-- skip locked
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1
order by contacts.id
for update skip locked;
-- $1 uuid

-- for no key update of one table, no wait
select orders.id, orders.number, orders.contact_id, orders.billed_to, orders.status::text, orders.total_cents, orders.placed_at, contacts.note, contacts.id,
    contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents, contacts.is_vip, contacts.loyalty::text,
    contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames, contacts.metadata, contacts.preferences,
    contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.orders as orders
join shop.contacts as contacts on contacts.organization_id = $1 and contacts.id = orders.contact_id
where orders.organization_id = $1
order by orders.id for no key update of orders nowait;
-- $1 uuid

-- keyset of mixed directions
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version, contacts.is_active::text,
    contacts.name::text, contacts.id::text
from shop.contacts as contacts
where contacts.organization_id = $1
order by contacts.is_active desc, contacts.name, contacts.id
limit 3;
-- $1 uuid

