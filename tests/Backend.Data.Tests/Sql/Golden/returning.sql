-- one column
insert into shop.products as products (organization_id, id, sku, name, price_cents)
values ($1, $2, $3, $4, $5)
returning products.id;
-- $1 uuid, $2 uuid, $3 text, $4 text, $5 bigint

-- columns and an expression
insert into shop.contacts as contacts (organization_id, id, name)
select $1, rows.c0, rows.c1
from unnest($2::uuid[], $3::varchar[]) as rows(c0, c1)
returning contacts.id, contacts.type::text, contacts.channels::text[], (contacts.version + $4);
-- $1 uuid, $2 uuid[], $3 text[], $4 bigint

-- the row and more
update shop.products as products
set stock = $1
where products.organization_id = $2 and products.id = $3
returning products.id, products.sku, products.name, products.price_cents, products.stock, (products.stock - $4);
-- $1 integer, $2 uuid, $3 uuid, $4 integer

-- whether it was inserted
insert into shop.products as products (organization_id, id, sku, name, price_cents)
values ($1, $2, $3, $4, $5)
on conflict (organization_id, sku)
do update set name = excluded.name
where products.organization_id = excluded.organization_id
returning products.id, products.xmax = 0;
-- $1 uuid, $2 uuid, $3 text, $4 text, $5 bigint

-- of a delete, a condition
delete from shop.order_items as order_items
where order_items.organization_id = $1
returning order_items.id, (order_items.note is null) is true;
-- $1 uuid

-- columns of what the table is joined with
delete from shop.order_items as order_items using shop.orders as orders
where order_items.organization_id = $1 and orders.organization_id = $1 and order_items.order_id = orders.id
returning order_items.id, orders.number;
-- $1 uuid

