-- values
select (((((products.stock + $1) - $2) * $3) / $4) % $5)
from shop.products as products
where products.organization_id = $6;
-- $1 integer, $2 integer, $3 integer, $4 integer, $5 integer, $6 uuid

-- expressions
select ((((orders.total_cents + orders.number) - orders.number) * orders.number) / orders.number)
from shop.orders as orders
where orders.organization_id = $1;
-- $1 uuid

-- modulo of an expression
select (orders.total_cents % (orders.number + $1))
from shop.orders as orders
where orders.organization_id = $2;
-- $1 bigint, $2 uuid

-- nullable with a value
select (((((contacts.age + $1) - $2) * $3) / $4) % $5)
from shop.contacts as contacts
where contacts.organization_id = $6;
-- $1 integer, $2 integer, $3 integer, $4 integer, $5 integer, $6 uuid

-- nullable with never null
select (contacts.balance_cents + contacts.version)
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- never null with nullable
select (contacts.version - contacts.balance_cents)
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- nullable with nullable
select (contacts.balance_cents * (contacts.age)::bigint)
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- negate
select (- (- (- contacts.balance_cents)))
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- abs
select abs(contacts.balance_cents)
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- numeric
select round(((products.price_cents)::numeric / $1), $2)
from shop.products as products
where products.organization_id = $3;
-- $1 numeric, $2 integer, $3 uuid

-- double precision
select ((products.price_cents)::double precision / $1)
from shop.products as products
where products.organization_id = $2;
-- $1 double, $2 uuid

-- round, ceiling, floor and trunc
select round(((products.price_cents)::numeric / $1)), ceiling(((products.price_cents)::numeric / $2)),
    floor(((products.price_cents)::numeric / $3)), trunc((- ((products.price_cents)::numeric / $4)))
from shop.products as products
where products.organization_id = $5;
-- $1 numeric, $2 numeric, $3 numeric, $4 numeric, $5 uuid

-- power and sqrt
select sqrt(power((products.stock)::double precision, $1))
from shop.products as products
where products.organization_id = $2;
-- $1 double, $2 uuid

-- functions of NULL
select round(trunc(floor(ceiling(round(sqrt(power((contacts.age)::numeric, $1)))))), $2)
from shop.contacts as contacts
where contacts.organization_id = $3;
-- $1 numeric, $2 integer, $3 uuid

-- greatest and least
select greatest(products.price_cents, $1), least(products.price_cents, (products.stock)::bigint, $2)
from shop.products as products
where products.organization_id = $3;
-- $1 bigint, $2 bigint, $3 uuid

-- greatest passes over NULL
select greatest(contacts.age, $1)
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 integer, $2 uuid

-- casts
select (products.stock)::text, (split_part(products.sku, $1, $2))::integer, (products.stock = $3)::integer
from shop.products as products
where products.organization_id = $4;
-- $1 text, $2 integer, $3 integer, $4 uuid

-- casts of NULL
select (contacts.age)::text, (contacts.loyalty)::text
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

