-- where
delete from shop.order_items as order_items
where order_items.organization_id = $1 and order_items.id = $2;
-- $1 uuid, $2 uuid

-- top-level or, returning
delete from shop.order_items as order_items
where order_items.organization_id = $1 and (order_items.note is null or order_items.note is not null)
returning order_items.id, order_items.order_id, order_items.product_id, order_items.position, order_items.quantity, order_items.note,
    order_items.channel::text, order_items.loyalty::text, order_items.discount_cents, order_items.is_gift, order_items.gift_for, order_items.shipped_at,
    order_items.metadata, order_items.preferences;
-- $1 uuid

-- every row
delete from shop.orders as orders
where orders.organization_id = $1;
-- $1 uuid

-- of a global table
delete from shop.countries as countries
where countries.code = $1;
-- $1 text

