-- list within a list within a list
select contacts.name, contacts_0_orders.c0, contacts_0_orders_0_order_items.at, contacts_0_orders_0_order_items.c0,
    contacts_0_orders_0_order_items.c1, contacts_0_orders_0_order_items_0_products_0_prices.*
from shop.contacts as contacts
left join lateral (select array_agg(c0) as c0, array_agg(k0) as k0
from (select contacts_0_orders.number as c0, contacts_0_orders.id as k0
from shop.orders as contacts_0_orders
where contacts_0_orders.organization_id = $1 and contacts_0_orders.contact_id = contacts.id) as rows) as contacts_0_orders on true
left join lateral (select array_agg(at) as at, array_agg(c0) as c0, array_agg(c1) as c1, array_agg(k0) as k0
from (select parent.at, contacts_0_orders_0_order_items.quantity as c0, contacts_0_orders_0_order_items_0_products.sku as c1,
    contacts_0_orders_0_order_items_0_products.id as k0
from unnest(contacts_0_orders.k0) with ordinality as parent(k0, at)
join shop.order_items as contacts_0_orders_0_order_items on contacts_0_orders_0_order_items.organization_id = $1 and contacts_0_orders_0_order_items.order_id = parent.k0
join shop.products as contacts_0_orders_0_order_items_0_products on contacts_0_orders_0_order_items_0_products.organization_id = $1 and contacts_0_orders_0_order_items_0_products.id = contacts_0_orders_0_order_items.product_id
order by parent.at, contacts_0_orders_0_order_items.position) as rows) as contacts_0_orders_0_order_items on true
left join lateral (select array_agg(at) as at, array_agg(c0)
from (select parent.at, contacts_0_orders_0_order_items_0_products_0_prices.cents as c0
from unnest(contacts_0_orders_0_order_items.k0) with ordinality as parent(k0, at)
join shop.prices as contacts_0_orders_0_order_items_0_products_0_prices on contacts_0_orders_0_order_items_0_products_0_prices.organization_id = $1 and contacts_0_orders_0_order_items_0_products_0_prices.product_id = parent.k0) as rows) as contacts_0_orders_0_order_items_0_products_0_prices on true
where contacts.organization_id = $1;
-- $1 uuid

-- optional row with an array, within a list
select orders.number, orders_0_order_items.*
from shop.orders as orders
left join lateral (select array_agg(c0), array_agg(c1), array_agg(c2) filter (where c1), array_agg(cardinality(c3)) filter (where c1),
    ('{' || string_agg(btrim(c3[:]::text, '{}'), ',') filter (where cardinality(c3) > 0) || '}')::text[]
from (select orders_0_order_items.quantity as c0, orders_0_order_items_0_contacts.id is not null as c1,
    orders_0_order_items_0_contacts.name as c2, orders_0_order_items_0_contacts.channels::text[] as c3
from shop.order_items as orders_0_order_items
left join shop.contacts as orders_0_order_items_0_contacts on orders_0_order_items_0_contacts.organization_id = $1 and orders_0_order_items_0_contacts.id = orders_0_order_items.gift_for
where orders_0_order_items.organization_id = $1 and orders_0_order_items.order_id = orders.id) as rows) as orders_0_order_items on true
where orders.organization_id = $1;
-- $1 uuid

-- limit for each parent, below the first level
select products.sku, products_0_prices.c0, products_0_prices_0_offers.*
from shop.products as products
left join lateral (select array_agg(c0) as c0, array_agg(k0) as k0
from (select products_0_prices.currency as c0, products_0_prices.product_id as k0
from shop.prices as products_0_prices
where products_0_prices.organization_id = $1 and products_0_prices.product_id = products.id) as rows) as products_0_prices on true
left join lateral (select array_agg(at) as at, array_agg(c0)
from (select parent.at, page.*
from unnest(products_0_prices.k0, products_0_prices.c0) with ordinality as parent(k0, k1, at)
cross join lateral (select products_0_prices_0_offers.percent as c0, row_number() over (order by products_0_prices_0_offers.percent desc) as n
from shop.offers as products_0_prices_0_offers
where products_0_prices_0_offers.organization_id = $1 and products_0_prices_0_offers.product_id = parent.k0 and products_0_prices_0_offers.currency = parent.k1
order by products_0_prices_0_offers.percent desc
limit 1) as page
order by parent.at, page.n) as rows) as products_0_prices_0_offers on true
where products.organization_id = $1;
-- $1 uuid

-- rows joined to an optional row
select order_items.position, order_items_0_contacts.id is not null, order_items_0_contacts.name, order_items_0_contacts_0_contacts.id is not null,
    order_items_0_contacts_0_contacts.name, order_items_1_orders.number, order_items_1_orders_0_contacts.name
from shop.order_items as order_items
left join (shop.contacts as order_items_0_contacts
left join shop.contacts as order_items_0_contacts_0_contacts on order_items_0_contacts_0_contacts.organization_id = $1 and order_items_0_contacts_0_contacts.id = order_items_0_contacts.referred_by) on order_items_0_contacts.organization_id = $1 and order_items_0_contacts.id = order_items.gift_for
join shop.orders as order_items_1_orders on order_items_1_orders.organization_id = $1 and order_items_1_orders.id = order_items.order_id
join shop.contacts as order_items_1_orders_0_contacts on order_items_1_orders_0_contacts.organization_id = $1 and order_items_1_orders_0_contacts.id = order_items_1_orders.contact_id
where order_items.organization_id = $1;
-- $1 uuid

-- many to many, with a column of the table between
select contacts.name, contacts_0_labels.*
from shop.contacts as contacts
left join lateral (select array_agg(c0), array_agg(c1)
from (select contacts_0_labels.name as c0, contacts_0_labels_through.position as c1
from shop.contact_labels as contacts_0_labels_through
join shop.labels as contacts_0_labels on contacts_0_labels.organization_id = $1 and contacts_0_labels.id = contacts_0_labels_through.label_id
where contacts_0_labels_through.organization_id = $1 and contacts_0_labels_through.contact_id = contacts.id
order by contacts_0_labels_through.position) as rows) as contacts_0_labels on true
where contacts.organization_id = $1;
-- $1 uuid

-- parent and children in the same table
select contacts.name, contacts_0_contacts.id is not null, contacts_0_contacts.name, contacts_1_contacts.*
from shop.contacts as contacts
left join shop.contacts as contacts_0_contacts on contacts_0_contacts.organization_id = $1 and contacts_0_contacts.id = contacts.referred_by
left join lateral (select array_agg(c0)
from (select contacts_1_contacts.name as c0
from shop.contacts as contacts_1_contacts
where contacts_1_contacts.organization_id = $1 and contacts_1_contacts.referred_by = contacts.id and contacts_1_contacts.is_active = $2) as rows) as contacts_1_contacts on true
where contacts.organization_id = $1
order by contacts_0_contacts.name nulls first;
-- $1 uuid, $2 boolean

-- key of two columns
select offers.percent, offers_0_prices.cents
from shop.offers as offers
join shop.prices as offers_0_prices on offers_0_prices.organization_id = $1 and offers_0_prices.product_id = offers.product_id and offers_0_prices.currency = offers.currency
where offers.organization_id = $1;
-- $1 uuid

-- one to one from the other side
select contacts.name, contacts_0_profiles.contact_id is not null, contacts_0_profiles.bio
from shop.contacts as contacts
left join shop.profiles as contacts_0_profiles on contacts_0_profiles.organization_id = $1 and contacts_0_profiles.contact_id = contacts.id
where contacts.organization_id = $1;
-- $1 uuid

-- counts, aggregates and expressions beside the row
select orders.number, (select count(*)
from shop.order_items as orders_order_items
where orders_order_items.organization_id = $1 and orders_order_items.order_id = orders.id and orders_order_items.quantity > $2),
    (select sum(orders_order_items.quantity)
from shop.order_items as orders_order_items
where orders_order_items.organization_id = $1 and orders_order_items.order_id = orders.id), (orders.total_cents + $3)
from shop.orders as orders
where orders.organization_id = $1
order by (select count(*)
from shop.order_items as orders_order_items
where orders_order_items.organization_id = $1 and orders_order_items.order_id = orders.id) desc;
-- $1 uuid, $2 integer, $3 bigint

-- filters by relations
select contacts.name
from shop.contacts as contacts
where contacts.organization_id = $1 and exists (select 1
from shop.orders as contacts_orders
where contacts_orders.organization_id = $1 and contacts_orders.contact_id = contacts.id and exists (select 1
from shop.order_items as contacts_orders_order_items
where contacts_orders_order_items.organization_id = $1 and contacts_orders_order_items.order_id = contacts_orders.id and contacts_orders_order_items.quantity > $2)) and exists (select 1
from shop.contacts as contacts_contacts
where contacts_contacts.organization_id = $1 and contacts_contacts.referred_by = contacts.id) and not (exists (select 1
from shop.contacts as contacts_contacts
where contacts_contacts.organization_id = $1 and contacts_contacts.id = contacts.referred_by)) and exists (select 1
from shop.contact_labels as contacts_labels_through
join shop.labels as contacts_labels on contacts_labels.organization_id = $1 and contacts_labels.id = contacts_labels_through.label_id
where contacts_labels_through.organization_id = $1 and contacts_labels_through.contact_id = contacts.id and contacts_labels.name <> $3);
-- $1 uuid, $2 integer, $3 text

-- filters and counts by relations, in other statements
update shop.contacts as contacts
set note = $1, updated_at = now(), version = contacts.version + 1
where contacts.organization_id = $2 and exists (select 1
from shop.orders as contacts_orders
where contacts_orders.organization_id = $2 and contacts_orders.contact_id = contacts.id and exists (select 1
from shop.order_items as contacts_orders_order_items
where contacts_orders_order_items.organization_id = $2 and contacts_orders_order_items.order_id = contacts_orders.id));
-- $1 text, $2 uuid
select contacts.name, (select count(*)
from shop.orders as contacts_orders
where contacts_orders.organization_id = $1 and contacts_orders.contact_id = contacts.id), (select count(*)
from shop.contact_labels as contacts_labels_through
join shop.labels as contacts_labels on contacts_labels.organization_id = $1 and contacts_labels.id = contacts_labels_through.label_id
where contacts_labels_through.organization_id = $1 and contacts_labels_through.contact_id = contacts.id)
from shop.contacts as contacts
where contacts.organization_id = $1 and exists (select 1
from shop.contact_labels as contacts_labels_through
join shop.labels as contacts_labels on contacts_labels.organization_id = $1 and contacts_labels.id = contacts_labels_through.label_id
where contacts_labels_through.organization_id = $1 and contacts_labels_through.contact_id = contacts.id) and exists (select 1
from shop.orders as contacts_orders
where contacts_orders.organization_id = $1 and contacts_orders.contact_id = contacts.id);
-- $1 uuid

-- for update
select orders.number, orders_0_order_items.*
from shop.orders as orders
left join lateral (select array_agg(c0)
from (select orders_0_order_items.quantity as c0
from shop.order_items as orders_0_order_items
where orders_0_order_items.organization_id = $1 and orders_0_order_items.order_id = orders.id) as rows) as orders_0_order_items on true
where orders.organization_id = $1
limit 5
for update of orders;
-- $1 uuid

