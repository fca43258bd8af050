-- now
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.created_at < now();
-- $1 uuid

-- current date
select ((now() at time zone 'UTC'))::date
from shop.countries as countries;

-- current date of a time zone
select ((now() at time zone $1))::date
from shop.countries as countries;
-- $1 text

-- date_trunc
select date_trunc('month', contacts.created_at, 'UTC')
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- date_trunc of a time zone
select date_trunc('year', contacts.created_at, $1)
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 text, $2 uuid

-- date_trunc of NULL
select date_trunc('day', contacts.verified_at, 'UTC')
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- groups of a unit
select date_trunc('day', contacts.created_at, 'UTC'), count(*)
from shop.contacts as contacts
where contacts.organization_id = $1
group by date_trunc('day', contacts.created_at, 'UTC')
order by date_trunc('day', contacts.created_at, 'UTC');
-- $1 uuid

-- extract
select extract(second from (contacts.created_at at time zone 'UTC'))
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- extract of a time zone
select extract(hour from (contacts.created_at at time zone $1))
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 text, $2 uuid

-- extract of NULL
select extract(epoch from (contacts.verified_at at time zone 'UTC'))
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- extract every part
select extract(year from (contacts.created_at at time zone 'UTC')), extract(quarter from (contacts.created_at at time zone 'UTC')),
    extract(month from (contacts.created_at at time zone 'UTC')), extract(week from (contacts.created_at at time zone 'UTC')),
    extract(isoyear from (contacts.created_at at time zone 'UTC')), extract(day from (contacts.created_at at time zone 'UTC')),
    extract(doy from (contacts.created_at at time zone 'UTC')), extract(isodow from (contacts.created_at at time zone 'UTC'))
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- at time zone, as a date
select ((contacts.created_at at time zone $1))::date
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 text, $2 uuid

-- at time zone and back
select ((contacts.verified_at at time zone $1) at time zone $2)
from shop.contacts as contacts
where contacts.organization_id = $3;
-- $1 text, $2 text, $3 uuid

-- plus and minus a duration
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and ((contacts.created_at + make_interval(secs => $2)) - make_interval(secs => $3)) > $4;
-- $1 uuid, $2 double, $3 double, $4 timestamptz

-- plus a duration, of NULL
select ((contacts.verified_at + make_interval(secs => $1)) - make_interval(secs => $2))
from shop.contacts as contacts
where contacts.organization_id = $3;
-- $1 double, $2 double, $3 uuid

-- moments apart
select (contacts.verified_at - contacts.created_at)
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- moments apart, of every nullability
select (contacts.updated_at - contacts.created_at), (contacts.created_at - contacts.verified_at), (contacts.verified_at - contacts.deleted_at)
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- average duration
select avg((contacts.verified_at - contacts.created_at))
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- dates
select ((((contacts.created_at at time zone $1))::date + $2) - $3), (((contacts.created_at at time zone $4))::date - $5),
    extract(month from ((((contacts.created_at at time zone $6))::date - $7) + $8)),
    extract(isodow from ((contacts.created_at at time zone $9))::date)
from shop.contacts as contacts
where contacts.organization_id = $10;
-- $1 text, $2 integer, $3 integer, $4 text, $5 date, $6 text, $7 integer, $8 integer, $9 text, $10 uuid

-- dates apart
select (((contacts.created_at at time zone $1))::date - ((contacts.created_at at time zone $2))::date)
from shop.contacts as contacts
where contacts.organization_id = $3;
-- $1 text, $2 text, $3 uuid

