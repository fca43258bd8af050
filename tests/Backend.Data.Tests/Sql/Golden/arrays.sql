-- contains
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.tags @> $2::text[];
-- $1 uuid, $2 text[]

-- contains, of an enum
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.channels @> $2::shop.channel[];
-- $1 uuid, $2 text[]

-- contains, of what may be NULL
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.nicknames @> $2::varchar[];
-- $1 uuid, $2 text[]

-- contained by
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.tags <@ $2::text[];
-- $1 uuid, $2 text[]

-- overlaps
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.tags && $2::text[];
-- $1 uuid, $2 text[]

-- of two columns
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.tags @> contacts.tags and contacts.tags <@ contacts.tags and not (contacts.tags && array_remove(contacts.tags,
    $2)) and cardinality(contacts.tags) > $3;
-- $1 uuid, $2 text, $3 integer

-- has an element
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and $2 = any(contacts.tags);
-- $1 uuid, $2 text

-- has an element, of an enum
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and $2::shop.channel = any(contacts.channels);
-- $1 uuid, $2 text

-- has an element that is a column
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.name = any(contacts.tags);
-- $1 uuid

-- cardinality
select cardinality(contacts.tags)
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- array_position
select array_position(contacts.tags, $1)
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 text, $2 uuid

-- array_to_string
select array_to_string(contacts.tags, $1)
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 text, $2 uuid

-- array_append and array_prepend
select array_prepend($1::shop.channel, array_append(contacts.channels, $2::shop.channel))::text[]
from shop.contacts as contacts
where contacts.organization_id = $3;
-- $1 text, $2 text, $3 uuid

-- array_append of NULL
select array_append(contacts.nicknames, $1)
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 text, $2 uuid

-- array_cat
select array_cat(contacts.tags, $1::text[])
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 text[], $2 uuid

-- array_remove and array_replace
select array_replace(array_remove(contacts.tags, $1), $2, $3)
from shop.contacts as contacts
where contacts.organization_id = $4;
-- $1 text, $2 text, $3 text, $4 uuid

-- array_remove of NULL
select array_remove(contacts.nicknames, $1)
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 text, $2 uuid

-- update by an array with one element less
update shop.contacts as contacts
set tags = array_remove(contacts.tags, $1), nicknames = array_append(contacts.nicknames, $2), updated_at = now(), version = contacts.version + 1
where contacts.organization_id = $3 and contacts.id = $4;
-- $1 text, $2 text, $3 uuid, $4 uuid

-- generate_series of numbers
select numbers.value
from generate_series($1, $2, $3) as numbers(value)
order by numbers.value desc;
-- $1 integer, $2 integer, $3 integer

-- generate_series without gaps
select days.value, count(contacts.id)
from generate_series($1, $2, make_interval(secs => $3)) as days(value)
left join shop.contacts as contacts on contacts.organization_id = $4 and date_trunc('day', contacts.created_at, 'UTC') = days.value
group by days.value;
-- $1 timestamptz, $2 timestamptz, $3 double, $4 uuid

-- unnest of values
select contacts.id
from shop.contacts as contacts
join unnest($1::text[]) as wanted(value) on wanted.value = contacts.name
where contacts.organization_id = $2;
-- $1 text[], $2 uuid

-- row with values
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and (contacts.is_active, contacts.name) > ($2, $3) and (contacts.is_active, contacts.name) >= ($4,
    $5) and (contacts.is_active, contacts.name) < ($6, $7) and (contacts.is_active, contacts.name) <= ($8, $9) and (contacts.is_active,
    contacts.type) = ($10, $11::shop.contact_type) and (contacts.name, contacts.version) <> ($12, $13);
-- $1 uuid, $2 boolean, $3 text, $4 boolean, $5 text, $6 boolean, $7 text, $8 boolean, $9 text, $10 boolean, $11 text, $12 text, $13 bigint

-- row in a query
select count(*)
from shop.orders as orders
where orders.organization_id = $1 and (orders.id, orders.contact_id) in (select other_orders.id, other_orders.contact_id
from shop.orders as other_orders
where other_orders.organization_id = $1);
-- $1 uuid

