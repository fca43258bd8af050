-- expressions of every operator
select count(*)
from shop.orders as orders
where orders.organization_id = $1 and orders.total_cents <> orders.number and orders.total_cents > orders.number and orders.total_cents >= orders.number and orders.number < orders.total_cents and orders.number <= orders.total_cents and orders.number = orders.number;
-- $1 uuid

-- nullable with never null
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.balance_cents > contacts.version and contacts.version < contacts.balance_cents;
-- $1 uuid

-- nullable with nullable
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.balance_cents > (contacts.age)::bigint;
-- $1 uuid

-- between
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.age between $2 and $3;
-- $1 uuid, $2 integer, $3 integer

-- not between
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.age not between $2 and $3;
-- $1 uuid, $2 integer, $3 integer

-- between expressions
select count(*)
from shop.orders as orders
where orders.organization_id = $1 and orders.number between orders.number and orders.total_cents;
-- $1 uuid

-- a comparison between
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and (contacts.name > $2) between $3 and $4;
-- $1 uuid, $2 text, $3 boolean, $4 boolean

-- is distinct from a value
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.age is distinct from $2;
-- $1 uuid, $2 integer

-- is distinct from null
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.age is distinct from $2;
-- $1 uuid, $2 integer

-- is not distinct from null, of text
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.email is not distinct from $2;
-- $1 uuid, $2 text

-- is not distinct from null, of an enum
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.loyalty is not distinct from $2::shop.loyalty;
-- $1 uuid, $2 text

-- is distinct from null, of a column that is never null
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.is_active is distinct from $2;
-- $1 uuid, $2 boolean

-- is not distinct from an expression
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.is_vip is not distinct from contacts.is_active;
-- $1 uuid

-- is distinct from a nullable expression
select count(*)
from shop.orders as orders
where orders.organization_id = $1 and orders.contact_id is distinct from orders.billed_to;
-- $1 uuid

-- in plain values of a nullable column
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.age = any($2::integer[]);
-- $1 uuid, $2 integer[]

-- not in
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.id <> all($2::uuid[]);
-- $1 uuid, $2 uuid[]

-- not in none, of a nullable column
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.age <> all($2::integer[]);
-- $1 uuid, $2 integer[]

-- not in plain values of a nullable column
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.age <> all($2::integer[]);
-- $1 uuid, $2 integer[]

-- not in, of an enum
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.type <> all($2::shop.contact_type[]);
-- $1 uuid, $2 text[]

-- any of an array
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and $2 = any(contacts.tags);
-- $1 uuid, $2 text

-- all of an array
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and $2 <> all(contacts.tags);
-- $1 uuid, $2 text

-- any of a nullable array
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and $2 = any(contacts.nicknames);
-- $1 uuid, $2 text

-- all of a query
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.age >= all (select others.age
from shop.contacts as others
where others.organization_id = $1 and others.age is not null);
-- $1 uuid

-- any of a query, correlated
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.id = any (select orders.contact_id
from shop.orders as orders
where orders.organization_id = $1 and orders.placed_at > contacts.created_at);
-- $1 uuid

-- nullable with any of what is never null
select count(*)
from shop.orders as orders
where orders.organization_id = $1 and orders.billed_to = any (select contacts.id
from shop.contacts as contacts
where contacts.organization_id = $1);
-- $1 uuid

-- tests of booleans
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.is_active is true and contacts.is_vip is true and contacts.is_vip is not false and contacts.is_active is not false;
-- $1 uuid

-- tests of booleans that may be null
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.is_vip is not true and contacts.is_vip is not false;
-- $1 uuid

-- tests of conditions
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and (contacts.email = $2) is not true and (contacts.age > $3) is not false and (contacts.age < $4) is false;
-- $1 uuid, $2 text, $3 integer, $4 integer

-- a negated condition that is null
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and (not (contacts.age > $2)) is null;
-- $1 uuid, $2 integer

-- a named condition is never unknown
select ((contacts.email = $1) is true) as is_ada
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 text, $2 uuid

-- a condition that may be unknown
select (contacts.email = $1)
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 text, $2 uuid

