-- join
select orders.id, orders.number, orders.contact_id, orders.billed_to, orders.status::text, orders.total_cents, orders.placed_at, contacts.note, contacts.id,
    contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents, contacts.is_vip, contacts.loyalty::text,
    contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames, contacts.metadata, contacts.preferences,
    contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.orders as orders
join shop.contacts as contacts on contacts.organization_id = $1 and contacts.id = orders.contact_id
where orders.organization_id = $1;
-- $1 uuid

-- left join
select orders.id, orders.number, orders.contact_id, orders.billed_to, orders.status::text, orders.total_cents, orders.placed_at, contacts.note, contacts.id,
    contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents, contacts.is_vip, contacts.loyalty::text,
    contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames, contacts.metadata, contacts.preferences,
    contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.orders as orders
left join shop.contacts as contacts on contacts.organization_id = $1 and contacts.id = orders.billed_to
where orders.organization_id = $1;
-- $1 uuid

-- right join
select orders.id, orders.number, orders.contact_id, orders.billed_to, orders.status::text, orders.total_cents, orders.placed_at, contacts.note, contacts.id,
    contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents, contacts.is_vip, contacts.loyalty::text,
    contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames, contacts.metadata, contacts.preferences,
    contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from (select *
from shop.orders as orders
where orders.organization_id = $1) as orders
right join (select *
from shop.contacts as contacts
where contacts.organization_id = $1) as contacts on contacts.id = orders.contact_id;
-- $1 uuid

-- full join
select orders.id, orders.number, orders.contact_id, orders.billed_to, orders.status::text, orders.total_cents, orders.placed_at, contacts.note, contacts.id,
    contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents, contacts.is_vip, contacts.loyalty::text,
    contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames, contacts.metadata, contacts.preferences,
    contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from (select *
from shop.orders as orders
where orders.organization_id = $1) as orders
full join (select *
from shop.contacts as contacts
where contacts.organization_id = $1) as contacts on (contacts.id = orders.contact_id and orders.number < $2);
-- $1 uuid, $2 bigint

-- cross join
select orders.id, orders.number, orders.contact_id, orders.billed_to, orders.status::text, orders.total_cents, orders.placed_at, contacts.note, contacts.id,
    contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents, contacts.is_vip, contacts.loyalty::text,
    contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames, contacts.metadata, contacts.preferences,
    contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.orders as orders
cross join shop.contacts as contacts
where orders.organization_id = $1 and contacts.organization_id = $1;
-- $1 uuid

-- cross join of a global table
select orders.id, orders.number, orders.contact_id, orders.billed_to, orders.status::text, orders.total_cents, orders.placed_at, countries.code,
    countries.name
from shop.orders as orders
cross join shop.countries as countries
where orders.organization_id = $1;
-- $1 uuid

-- four tables
select order_items.id, order_items.order_id, order_items.product_id, order_items.position, order_items.quantity, order_items.note,
    order_items.channel::text, order_items.loyalty::text, order_items.discount_cents, order_items.is_gift, order_items.gift_for, order_items.shipped_at,
    order_items.metadata, order_items.preferences, orders.id, orders.number, orders.contact_id, orders.billed_to, orders.status::text, orders.total_cents,
    orders.placed_at, products.id, products.sku, products.name, products.price_cents, products.stock, contacts.note, contacts.id, contacts.name, contacts.email,
    contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents, contacts.is_vip, contacts.loyalty::text, contacts.referred_by,
    contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames, contacts.metadata, contacts.preferences, contacts.deleted_at,
    contacts.created_at, contacts.updated_at, contacts.version
from shop.order_items as order_items
join shop.orders as orders on orders.organization_id = $1 and orders.id = order_items.order_id
join shop.products as products on products.organization_id = $1 and products.id = order_items.product_id
left join shop.contacts as contacts on contacts.organization_id = $1 and contacts.id = orders.billed_to
where order_items.organization_id = $1
order by order_items.position;
-- $1 uuid

-- self join
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version, referrers.note, referrers.id,
    referrers.name, referrers.email, referrers.type::text, referrers.is_active, referrers.age, referrers.balance_cents, referrers.is_vip,
    referrers.loyalty::text, referrers.referred_by, referrers.verified_at, referrers.tags, referrers.channels::text[], referrers.nicknames,
    referrers.metadata, referrers.preferences, referrers.deleted_at, referrers.created_at, referrers.updated_at, referrers.version
from shop.contacts as contacts
join shop.contacts as referrers on referrers.organization_id = $1 and referrers.id = contacts.referred_by
where contacts.organization_id = $1;
-- $1 uuid

-- or of conditions in join and where
select orders.id, orders.number, orders.contact_id, orders.billed_to, orders.status::text, orders.total_cents, orders.placed_at, contacts.note, contacts.id,
    contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents, contacts.is_vip, contacts.loyalty::text,
    contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames, contacts.metadata, contacts.preferences,
    contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.orders as orders
join shop.contacts as contacts on contacts.organization_id = $1 and (contacts.id = orders.contact_id or contacts.id = orders.billed_to)
where orders.organization_id = $1 and (orders.number > $2 or orders.number < $3) and (contacts.id = $4 or contacts.id = $5);
-- $1 uuid, $2 bigint, $3 bigint, $4 uuid, $5 uuid

-- named records from a join
select orders.id, orders.number, orders.contact_id, orders.billed_to, orders.status::text, orders.total_cents, orders.placed_at, contacts.note, contacts.id,
    contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents, contacts.is_vip, contacts.loyalty::text,
    contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames, contacts.metadata, contacts.preferences,
    contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.orders as orders
join shop.contacts as contacts on contacts.organization_id = $1 and contacts.id = orders.contact_id
where orders.organization_id = $1;
-- $1 uuid

-- lateral
select contacts.name, last_order.id, last_order.placed_at
from shop.contacts as contacts
left join lateral (select orders.id, orders.placed_at
from shop.orders as orders
where orders.organization_id = $1 and orders.contact_id = contacts.id
order by orders.placed_at desc
limit 1) as last_order on true
where contacts.organization_id = $1;
-- $1 uuid

-- count of a join
select count(*)
from shop.orders as orders
join shop.contacts as contacts on contacts.organization_id = $1 and contacts.id = orders.contact_id
where orders.organization_id = $1;
-- $1 uuid

-- page with total of a join
select total.rows, page.*
from (select count(*) as rows
from shop.orders as orders
left join shop.contacts as contacts on contacts.organization_id = $1 and contacts.id = orders.billed_to
where orders.organization_id = $1) as total
left join lateral (select true as present, orders.id, orders.number, orders.contact_id, orders.billed_to, orders.status::text, orders.total_cents,
    orders.placed_at, contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.orders as orders
left join shop.contacts as contacts on contacts.organization_id = $1 and contacts.id = orders.billed_to
where orders.organization_id = $1
order by orders.id
limit 1) as page on true;
-- $1 uuid

