-- member
select (contacts.metadata -> $1)
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 text, $2 uuid

-- member as text
select (contacts.metadata ->> $1)
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 text, $2 uuid

-- member of NULL
select ((contacts.preferences -> $1) ->> $2)
from shop.contacts as contacts
where contacts.organization_id = $3;
-- $1 text, $2 integer, $3 uuid

-- paths
select (contacts.metadata #> $1::text[]), (contacts.metadata #>> $2::text[])
from shop.contacts as contacts
where contacts.organization_id = $3;
-- $1 text[], $2 text[], $3 uuid

-- member as a type
select (contacts.metadata -> $1)
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 text, $2 uuid

-- whole as another type
select (contacts.metadata #> $1::text[])
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 text[], $2 uuid

-- member compared
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and ((contacts.metadata ->> $2))::integer > $3;
-- $1 uuid, $2 text, $3 integer

-- contains a part
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.metadata @> $2;
-- $1 uuid, $2 jsonb

-- contained by
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.metadata <@ $2;
-- $1 uuid, $2 jsonb

-- has a key
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.metadata ? $2;
-- $1 uuid, $2 text

-- has any and all keys
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.metadata ?| $2::text[] and contacts.metadata ?& $3::text[];
-- $1 uuid, $2 text[], $3 text[]

-- jsonb_path_exists
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and jsonb_path_exists(contacts.metadata, ($2)::jsonpath);
-- $1 uuid, $2 text

-- jsonb_path_exists with variables
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and jsonb_path_exists(contacts.metadata, ($2)::jsonpath, $3);
-- $1 uuid, $2 text, $3 jsonb

-- jsonb_path_query_first
select jsonb_path_query_first(contacts.metadata, ($1)::jsonpath), jsonb_path_query_first(contacts.metadata, ($2)::jsonpath, $3)
from shop.contacts as contacts
where contacts.organization_id = $4;
-- $1 text, $2 text, $3 jsonb, $4 uuid

-- jsonb_typeof
select jsonb_typeof((contacts.metadata -> $1))
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 text, $2 uuid

-- jsonb_array_length
select jsonb_array_length(jsonb_path_query_first(contacts.metadata, ($1)::jsonpath))
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 text, $2 uuid

-- merge of a part
select (contacts.metadata || $1)
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 jsonb, $2 uuid

-- merge of two columns
select (contacts.metadata || coalesce(contacts.preferences, contacts.metadata))
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

-- without keys and paths
select ((contacts.metadata - $1::text[]) #- $2::text[])
from shop.contacts as contacts
where contacts.organization_id = $3;
-- $1 text[], $2 text[], $3 uuid

-- jsonb_set, of NULL too
select jsonb_set(contacts.preferences, $1::text[], $2)
from shop.contacts as contacts
where contacts.organization_id = $3;
-- $1 text[], $2 jsonb, $3 uuid

-- jsonb_agg
select jsonb_agg(coalesce(contacts.age, $1)
order by contacts.name)
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 integer, $2 uuid

-- jsonb_object_agg
select jsonb_object_agg(left(contacts.name, $1), coalesce(contacts.age, $2))
from shop.contacts as contacts
where contacts.organization_id = $3;
-- $1 integer, $2 integer, $3 uuid

-- update by a merge
update shop.contacts as contacts
set metadata = (contacts.metadata || $1), updated_at = now(), version = contacts.version + 1
where contacts.organization_id = $2 and contacts.id = $3;
-- $1 jsonb, $2 uuid, $3 uuid

