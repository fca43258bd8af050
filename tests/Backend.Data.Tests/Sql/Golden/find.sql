-- to one
select orders.id, orders.number, orders.contact_id, orders.billed_to, orders.status::text, orders.total_cents, orders.placed_at, orders_0_contacts.note,
    orders_0_contacts.id, orders_0_contacts.name, orders_0_contacts.email, orders_0_contacts.type::text, orders_0_contacts.is_active,
    orders_0_contacts.age, orders_0_contacts.balance_cents, orders_0_contacts.is_vip, orders_0_contacts.loyalty::text, orders_0_contacts.referred_by,
    orders_0_contacts.verified_at, orders_0_contacts.tags, orders_0_contacts.channels::text[], orders_0_contacts.nicknames, orders_0_contacts.metadata,
    orders_0_contacts.preferences, orders_0_contacts.deleted_at, orders_0_contacts.created_at, orders_0_contacts.updated_at, orders_0_contacts.version
from shop.orders as orders
join shop.contacts as orders_0_contacts on orders_0_contacts.organization_id = $1 and orders_0_contacts.id = orders.contact_id
where orders.organization_id = $1;
-- $1 uuid

-- to one that may be missing
select orders.id, orders.number, orders.contact_id, orders.billed_to, orders.status::text, orders.total_cents, orders.placed_at,
    orders_0_contacts.id is not null, orders_0_contacts.note, orders_0_contacts.id, orders_0_contacts.name, orders_0_contacts.email,
    orders_0_contacts.type::text, orders_0_contacts.is_active, orders_0_contacts.age, orders_0_contacts.balance_cents, orders_0_contacts.is_vip,
    orders_0_contacts.loyalty::text, orders_0_contacts.referred_by, orders_0_contacts.verified_at, orders_0_contacts.tags,
    orders_0_contacts.channels::text[], orders_0_contacts.nicknames, orders_0_contacts.metadata, orders_0_contacts.preferences,
    orders_0_contacts.deleted_at, orders_0_contacts.created_at, orders_0_contacts.updated_at, orders_0_contacts.version
from shop.orders as orders
left join shop.contacts as orders_0_contacts on orders_0_contacts.organization_id = $1 and orders_0_contacts.id = orders.billed_to
where orders.organization_id = $1;
-- $1 uuid

-- to many
select orders.id, orders.number, orders.contact_id, orders.billed_to, orders.status::text, orders.total_cents, orders.placed_at, orders_0_order_items.*
from shop.orders as orders
left join lateral (select array_agg(c0), array_agg(c1), array_agg(c2), array_agg(c3), array_agg(c4), array_agg(c5), array_agg(c6), array_agg(c7),
    array_agg(c8), array_agg(c9), array_agg(c10), array_agg(c11), array_agg(c12), array_agg(c13)
from (select orders_0_order_items.id as c0, orders_0_order_items.order_id as c1, orders_0_order_items.product_id as c2,
    orders_0_order_items.position as c3, orders_0_order_items.quantity as c4, orders_0_order_items.note as c5,
    orders_0_order_items.channel::text as c6, orders_0_order_items.loyalty::text as c7, orders_0_order_items.discount_cents as c8,
    orders_0_order_items.is_gift as c9, orders_0_order_items.gift_for as c10, orders_0_order_items.shipped_at as c11,
    orders_0_order_items.metadata as c12, orders_0_order_items.preferences as c13
from shop.order_items as orders_0_order_items
where orders_0_order_items.organization_id = $1 and orders_0_order_items.order_id = orders.id) as rows) as orders_0_order_items on true
where orders.organization_id = $1;
-- $1 uuid

-- to many, filtered, ordered and limited for each parent
select orders.id, orders.number, orders.contact_id, orders.billed_to, orders.status::text, orders.total_cents, orders.placed_at, orders_0_order_items.*
from shop.orders as orders
left join lateral (select array_agg(c0), array_agg(c1), array_agg(c2), array_agg(c3), array_agg(c4), array_agg(c5), array_agg(c6), array_agg(c7),
    array_agg(c8), array_agg(c9), array_agg(c10), array_agg(c11), array_agg(c12), array_agg(c13), array_agg(c14), array_agg(c15), array_agg(c16), array_agg(c17),
    array_agg(c18)
from (select orders_0_order_items.id as c0, orders_0_order_items.order_id as c1, orders_0_order_items.product_id as c2,
    orders_0_order_items.position as c3, orders_0_order_items.quantity as c4, orders_0_order_items.note as c5,
    orders_0_order_items.channel::text as c6, orders_0_order_items.loyalty::text as c7, orders_0_order_items.discount_cents as c8,
    orders_0_order_items.is_gift as c9, orders_0_order_items.gift_for as c10, orders_0_order_items.shipped_at as c11,
    orders_0_order_items.metadata as c12, orders_0_order_items.preferences as c13, orders_0_order_items_0_products.id as c14,
    orders_0_order_items_0_products.sku as c15, orders_0_order_items_0_products.name as c16, orders_0_order_items_0_products.price_cents as c17,
    orders_0_order_items_0_products.stock as c18
from shop.order_items as orders_0_order_items
join shop.products as orders_0_order_items_0_products on orders_0_order_items_0_products.organization_id = $1 and orders_0_order_items_0_products.id = orders_0_order_items.product_id
where orders_0_order_items.organization_id = $1 and orders_0_order_items.order_id = orders.id and orders_0_order_items.quantity > $2
order by orders_0_order_items.position desc
limit 1) as rows) as orders_0_order_items on true
where orders.organization_id = $1;
-- $1 uuid, $2 integer

-- order with its contact, items and their products
select orders.id, orders.number, orders.contact_id, orders.billed_to, orders.status::text, orders.total_cents, orders.placed_at, orders_0_contacts.note,
    orders_0_contacts.id, orders_0_contacts.name, orders_0_contacts.email, orders_0_contacts.type::text, orders_0_contacts.is_active,
    orders_0_contacts.age, orders_0_contacts.balance_cents, orders_0_contacts.is_vip, orders_0_contacts.loyalty::text, orders_0_contacts.referred_by,
    orders_0_contacts.verified_at, orders_0_contacts.tags, orders_0_contacts.channels::text[], orders_0_contacts.nicknames, orders_0_contacts.metadata,
    orders_0_contacts.preferences, orders_0_contacts.deleted_at, orders_0_contacts.created_at, orders_0_contacts.updated_at, orders_0_contacts.version,
    orders_1_order_items.*
from shop.orders as orders
join shop.contacts as orders_0_contacts on orders_0_contacts.organization_id = $1 and orders_0_contacts.id = orders.contact_id
left join lateral (select array_agg(c0), array_agg(c1), array_agg(c2), array_agg(c3), array_agg(c4), array_agg(c5), array_agg(c6), array_agg(c7),
    array_agg(c8), array_agg(c9), array_agg(c10), array_agg(c11), array_agg(c12), array_agg(c13), array_agg(c14), array_agg(c15), array_agg(c16), array_agg(c17),
    array_agg(c18)
from (select orders_1_order_items.id as c0, orders_1_order_items.order_id as c1, orders_1_order_items.product_id as c2,
    orders_1_order_items.position as c3, orders_1_order_items.quantity as c4, orders_1_order_items.note as c5,
    orders_1_order_items.channel::text as c6, orders_1_order_items.loyalty::text as c7, orders_1_order_items.discount_cents as c8,
    orders_1_order_items.is_gift as c9, orders_1_order_items.gift_for as c10, orders_1_order_items.shipped_at as c11,
    orders_1_order_items.metadata as c12, orders_1_order_items.preferences as c13, orders_1_order_items_0_products.id as c14,
    orders_1_order_items_0_products.sku as c15, orders_1_order_items_0_products.name as c16, orders_1_order_items_0_products.price_cents as c17,
    orders_1_order_items_0_products.stock as c18
from shop.order_items as orders_1_order_items
join shop.products as orders_1_order_items_0_products on orders_1_order_items_0_products.organization_id = $1 and orders_1_order_items_0_products.id = orders_1_order_items.product_id
where orders_1_order_items.organization_id = $1 and orders_1_order_items.order_id = orders.id
order by orders_1_order_items.position) as rows) as orders_1_order_items on true
where orders.organization_id = $1 and (orders.status = $2::shop.order_status or orders.number = $3)
order by orders.placed_at desc
limit 20;
-- $1 uuid, $2 text, $3 bigint

-- first or default
select orders.id, orders.number, orders.contact_id, orders.billed_to, orders.status::text, orders.total_cents, orders.placed_at, orders_0_contacts.note,
    orders_0_contacts.id, orders_0_contacts.name, orders_0_contacts.email, orders_0_contacts.type::text, orders_0_contacts.is_active,
    orders_0_contacts.age, orders_0_contacts.balance_cents, orders_0_contacts.is_vip, orders_0_contacts.loyalty::text, orders_0_contacts.referred_by,
    orders_0_contacts.verified_at, orders_0_contacts.tags, orders_0_contacts.channels::text[], orders_0_contacts.nicknames, orders_0_contacts.metadata,
    orders_0_contacts.preferences, orders_0_contacts.deleted_at, orders_0_contacts.created_at, orders_0_contacts.updated_at, orders_0_contacts.version
from shop.orders as orders
join shop.contacts as orders_0_contacts on orders_0_contacts.organization_id = $1 and orders_0_contacts.id = orders.contact_id
where orders.organization_id = $1 and orders.id = $2
limit 1;
-- $1 uuid, $2 uuid

