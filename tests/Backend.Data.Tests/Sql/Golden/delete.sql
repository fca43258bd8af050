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

-- using another table
delete from shop.order_items as order_items using shop.orders as orders
where order_items.organization_id = $1 and orders.organization_id = $1 and order_items.order_id = orders.id and orders.status = $2::shop.order_status;
-- $1 uuid, $2 text

-- using itself and a global table
delete from shop.orders as orders using shop.orders as older, shop.countries as countries
where orders.organization_id = $1 and older.organization_id = $1 and older.number < orders.number and countries.code = $2;
-- $1 uuid, $2 text

-- every row
delete from shop.orders as orders
where orders.organization_id = $1;
-- $1 uuid

-- of a global table
delete from shop.countries as countries
where countries.code = $1;
-- $1 text

