-- sums
select sum(contacts.version)::bigint, sum(contacts.balance_cents)::bigint, sum(contacts.age), sum((contacts.age)::numeric),
    sum((contacts.age)::double precision)
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- sums over nothing
select sum(contacts.version)::bigint, avg(contacts.age), max(contacts.name), count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.age < $2;
-- $1 uuid, $2 integer

-- averages
select avg(contacts.version), avg(contacts.balance_cents), avg(contacts.age), avg((contacts.age)::double precision)
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- an average without end
select (avg(((products.stock + $1) / $2)) / $3)
from shop.products as products
where products.organization_id = $4;
-- $1 integer, $2 integer, $3 numeric, $4 uuid

-- extremes
select min(contacts.age), max(contacts.loyalty)::text, min(contacts.name), max(contacts.email), max(contacts.created_at)
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- bool_and and bool_or
select bool_and(contacts.is_vip), bool_or(contacts.is_vip), bool_and(contacts.is_active), bool_or(contacts.age > $1)
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 integer, $2 uuid

-- string_agg in an order
select string_agg(left(contacts.name, $1), $2
order by contacts.name desc) filter (where contacts.is_active is true)
from shop.contacts as contacts
where contacts.organization_id = $3;
-- $1 integer, $2 text, $3 uuid

-- array_agg of text
select array_agg(contacts.email
order by contacts.name)
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- array_agg of numbers that may be NULL
select array_agg(contacts.age
order by contacts.name)
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- array_agg of an enum, distinct
select array_agg(distinct contacts.type)::text[]
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- array_agg of the nullable side
select contacts.id, array_agg(orders.number)
from shop.contacts as contacts
left join shop.orders as orders on orders.organization_id = $1 and orders.contact_id = contacts.id
where contacts.organization_id = $1
group by contacts.id;
-- $1 uuid

-- aggregates of the nullable side
select contacts.name, sum(orders.total_cents)::bigint, max(orders.number)
from shop.contacts as contacts
left join shop.orders as orders on orders.organization_id = $1 and orders.contact_id = contacts.id
where contacts.organization_id = $1
group by contacts.name;
-- $1 uuid

-- percentiles
select percentile_cont($1) within group (order by contacts.age), percentile_cont($2) within group (order by contacts.version),
    percentile_disc($3) within group (order by contacts.created_at)
from shop.contacts as contacts
where contacts.organization_id = $4;
-- $1 double, $2 double, $3 double, $4 uuid

-- mode
select mode() within group (order by contacts.type)::text, mode() within group (order by contacts.loyalty)::text
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- arithmetic of aggregates
select (sum(contacts.balance_cents)::bigint - sum(contacts.version)::bigint)
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

