-- ranks
select rank() over (order by contacts.created_at), dense_rank() over (order by contacts.created_at),
    percent_rank() over (order by contacts.created_at), cume_dist() over (order by contacts.created_at)
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- row_number and ntile
select row_number() over (order by contacts.name), ntile($1) over (order by contacts.name)
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 integer, $2 uuid

-- lag and lead
select lag(contacts.version, $1) over (order by contacts.name), lag(contacts.age, $2) over (order by contacts.name), lead(contacts.name,
    $3) over (order by contacts.name)
from shop.contacts as contacts
where contacts.organization_id = $4;
-- $1 integer, $2 integer, $3 integer, $4 uuid

-- lag with a value for none
select lag(contacts.version, $1, $2) over (order by contacts.name), lead(contacts.name, $3, $4) over (order by contacts.name)
from shop.contacts as contacts
where contacts.organization_id = $5;
-- $1 integer, $2 bigint, $3 integer, $4 text, $5 uuid

-- first, last and nth value
select first_value(contacts.name) over (order by contacts.name rows between unbounded preceding and unbounded following),
    last_value(contacts.age) over (order by contacts.name rows between unbounded preceding and unbounded following), nth_value(contacts.name,
    $1) over (order by contacts.name rows between unbounded preceding and unbounded following), nth_value(contacts.version,
    $2) over (order by contacts.name rows between unbounded preceding and unbounded following)
from shop.contacts as contacts
where contacts.organization_id = $3;
-- $1 integer, $2 integer, $3 uuid

-- running total of a filter
select sum(contacts.age) filter (where contacts.is_active is true) over (order by contacts.name rows between unbounded preceding and current row)
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- the first of each group
select ranked.name
from (select contacts.name, row_number() over (partition by contacts.is_active
order by contacts.created_at desc) as number
from shop.contacts as contacts
where contacts.organization_id = $1) as ranked
where ranked.number = $2;
-- $1 uuid, $2 bigint

