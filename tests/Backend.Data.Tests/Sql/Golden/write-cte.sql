-- a delete, read with a join
with removed as (delete from shop.order_items as order_items
where order_items.organization_id = $1 and order_items.order_id = $2
returning order_items.id, order_items.product_id)
select removed.id, products.name
from removed
join shop.products as products on products.organization_id = $1 and products.id = removed.product_id;
-- $1 uuid, $2 uuid

-- an update of an enum, read whole
with cancelled as (update shop.orders as orders
set status = $1::shop.order_status
where orders.organization_id = $2
returning orders.id, orders.number, orders.contact_id, orders.billed_to, orders.status, orders.total_cents, orders.placed_at)
select cancelled.id, cancelled.number, cancelled.contact_id, cancelled.billed_to, cancelled.status::text, cancelled.total_cents, cancelled.placed_at
from cancelled;
-- $1 text, $2 uuid

-- rows that move from a table to another
with moved as (delete from shop.order_items as order_items
where order_items.organization_id = $1
returning order_items.id, order_items.quantity) insert into shop.orders as orders (organization_id, id, number, contact_id)
select $1, moved.id, $2, $3
from moved;
-- $1 uuid, $2 bigint, $3 uuid

-- an insert, an update from it
with added as (insert into shop.products as products (organization_id, id, sku, name, price_cents)
values ($1, $2, $3, $4, $5)
returning products.id, products.price_cents) update shop.products as products
set price_cents = added.price_cents
from added
where products.organization_id = $1 and products.sku = $6;
-- $1 uuid, $2 uuid, $3 text, $4 text, $5 bigint, $6 text

-- a delete using what was read
with gone as (select products.id
from shop.products as products
where products.organization_id = $1 and products.stock = $2) delete from shop.order_items as order_items using gone
where order_items.organization_id = $1 and order_items.product_id = gone.id;
-- $1 uuid, $2 integer

