-- or of a list
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and (contacts.age = $2 or contacts.age = $3);
-- $1 uuid, $2 integer, $3 integer

-- or of one
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.age = $2;
-- $1 uuid, $2 integer

-- or of none vanishes
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- and within or
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and ((contacts.age > $2 and contacts.is_active is true) or contacts.age is null);
-- $1 uuid, $2 integer

-- words that must all occur
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and (contacts.note ilike $2 and contacts.note ilike $3);
-- $1 uuid, $2 text, $3 text

