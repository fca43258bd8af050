-- contains an expression and a value
select count(*)
from shop.products as products
where products.organization_id = $1 and $2 @> products.stock and $3 @> $4;
-- $1 uuid, $2 integerrange, $3 integerrange, $4 integer

-- contains a moment
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and $2 @> contacts.created_at;
-- $1 uuid, $2 timestamptzrange

-- made of two columns
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and tstzrange(contacts.created_at, contacts.verified_at) @> $2 and contacts.verified_at is not null;
-- $1 uuid, $2 timestamptz

-- without a bound, as a column is NULL
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and not (isempty(tstzrange(contacts.created_at,
    contacts.deleted_at))) and upper(tstzrange(contacts.created_at, contacts.deleted_at)) is null;
-- $1 uuid

-- with a range
select count(*)
from shop.countries as countries
where $1 @> $2 and $3 <@ $4 and $5 && $6 and $7 << $8 and $9 >> $10 and $11 -|- $12;
-- $1 integerrange, $2 integerrange, $3 integerrange, $4 integerrange, $5 integerrange, $6 integerrange, $7 integerrange, $8 integerrange, $9 integerrange,
--   $10 integerrange, $11 integerrange, $12 integerrange

-- with a range that is an expression
select count(*)
from shop.countries as countries
where $1 @> $2 and $3 <@ $4 and $5 && $6 and not ($7 << $8) and not ($9 >> $10) and not ($11 -|- $12);
-- $1 integerrange, $2 integerrange, $3 integerrange, $4 integerrange, $5 integerrange, $6 integerrange, $7 integerrange, $8 integerrange, $9 integerrange,
--   $10 integerrange, $11 integerrange, $12 integerrange

-- that may be NULL
select count(*)
from shop.countries as countries
where $1 @> $2 and $3 && $4 and not (isempty($5)) and upper($6) = $7;
-- $1 integerrange, $2 integer, $3 integerrange, $4 integerrange, $5 integerrange, $6 integerrange, $7 integer

-- bounds
select lower($1), upper($2), upper($3)
from shop.countries as countries;
-- $1 integerrange, $2 integerrange, $3 integerrange

-- intersection and union
select ($1 * $2), ($3 + $4), ($5 * $6)
from shop.countries as countries;
-- $1 integerrange, $2 integerrange, $3 integerrange, $4 integerrange, $5 integerrange, $6 integerrange

-- of dates
select lower(daterange(((contacts.created_at at time zone $1))::date, $2))
from shop.contacts as contacts
where contacts.organization_id = $3;
-- $1 text, $2 date, $3 uuid

