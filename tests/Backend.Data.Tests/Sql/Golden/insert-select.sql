-- of another table, with values
insert into shop.products as products (organization_id, id, sku, name, price_cents)
select $1, contacts.id, contacts.name, contacts.name, $2
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.is_active = $3;
-- $1 uuid, $2 bigint, $3 boolean

-- of the table itself, returning
insert into shop.products as products (organization_id, id, sku, name, price_cents)
select $1, $2, $3, products.name, (products.price_cents + $4)
from shop.products as products
where products.organization_id = $1 and products.sku = $5
returning products.id, products.price_cents;
-- $1 uuid, $2 uuid, $3 text, $4 bigint, $5 text

-- of a join, ordered and limited
insert into shop.order_items as order_items (organization_id, id, order_id, product_id, discount_cents, position, quantity, channel)
select $1, orders.id, orders.id, products.id, products.price_cents, $2, $3, $4::shop.channel
from shop.orders as orders
join shop.products as products on products.organization_id = $1 and products.stock > $5
where orders.organization_id = $1
order by orders.number desc
limit 1;
-- $1 uuid, $2 integer, $3 integer, $4 text, $5 integer

-- of groups
insert into shop.products as products (organization_id, id, sku, name, price_cents)
select $1, orders.contact_id, $2, $3, count(*)
from shop.orders as orders
where orders.organization_id = $1 and orders.contact_id = $4
group by orders.contact_id;
-- $1 uuid, $2 text, $3 text, $4 uuid

-- of a subquery, on conflict
insert into shop.products as products (organization_id, id, sku, name, price_cents)
select $1, latest.id, latest.sku, latest.name, $2
from (select products.id, products.sku, products.name
from shop.products as products
where products.organization_id = $1) as latest
on conflict (organization_id, sku)
do update set price_cents = excluded.price_cents
where products.organization_id = excluded.organization_id;
-- $1 uuid, $2 bigint

-- of a global table
insert into shop.countries as countries (code, name)
select $1, countries.name
from shop.countries as countries
where countries.code = $2
on conflict do nothing;
-- $1 text, $2 text

