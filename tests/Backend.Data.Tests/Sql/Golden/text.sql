-- like
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.name like $2;
-- $1 uuid, $2 text

-- like at the end
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.name like $2;
-- $1 uuid, $2 text

-- like a user's wildcards
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.name like $2;
-- $1 uuid, $2 text

-- like an author's wildcards
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and (contacts.name like $2 or contacts.name like $3);
-- $1 uuid, $2 text, $3 text

-- like an expression
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.name like (left(replace(split_part(contacts.email, $2, $3), $4, $5), $6) || $7);
-- $1 uuid, $2 text, $3 integer, $4 text, $5 text, $6 integer, $7 text

-- not like, of NULL
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.email not like $2;
-- $1 uuid, $2 text

-- ilike exactly
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.email ilike $2;
-- $1 uuid, $2 text

-- not ilike
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.name not ilike $2;
-- $1 uuid, $2 text

-- regular expressions
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.name ~ $2 and contacts.name !~ $3 and contacts.name ~* $4 and contacts.name !~* $5;
-- $1 uuid, $2 text, $3 text, $4 text, $5 text

-- starts with
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.name ^@ $2 and contacts.name ^@ left(contacts.name, $3);
-- $1 uuid, $2 text, $3 integer

-- lower and upper
select (lower(contacts.name) || upper(contacts.name))
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- of NULL
select upper(contacts.email)
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- trim
select ltrim(btrim((rtrim((contacts.name || $1)) || $2)))
from shop.contacts as contacts
where contacts.organization_id = $3;
-- $1 text, $2 text, $3 uuid

-- substring
select (substr(contacts.name, $1, $2) || substr(contacts.name, $3))
from shop.contacts as contacts
where contacts.organization_id = $4;
-- $1 integer, $2 integer, $3 integer, $4 uuid

-- left and right
select ((left(contacts.name, $1) || $2) || right(contacts.name, $3))
from shop.contacts as contacts
where contacts.organization_id = $4;
-- $1 integer, $2 text, $3 integer, $4 uuid

-- replace
select replace(contacts.name, $1, $2)
from shop.contacts as contacts
where contacts.organization_id = $3;
-- $1 text, $2 text, $3 uuid

-- regexp_replace
select regexp_replace(contacts.name, $1, $2, 'g')
from shop.contacts as contacts
where contacts.organization_id = $3;
-- $1 text, $2 text, $3 uuid

-- length, of NULL too
select char_length(contacts.note)
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- bytes
select octet_length(contacts.name)
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- position
select strpos(contacts.email, $1)
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 text, $2 uuid

-- concat passes over NULL
select concat(contacts.name, $1, contacts.age, contacts.email)
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 text, $2 uuid

-- concat_ws
select concat_ws($1, contacts.note, contacts.name, contacts.age)
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 text, $2 uuid

