-- by id
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.id = $2;
-- $1 uuid, $2 uuid

-- by an enum and a nullable text, beside a constant
select contacts.id, contacts.name
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.type = $2::shop.contact_type and contacts.email = $3 and contacts.is_active = $4;
-- $1 uuid, $2 text, $3 text, $4 boolean

-- by a nullable number
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.age = $2
order by contacts.id;
-- $1 uuid, $2 integer

-- beside constants that are arrays
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.name ilike $2 and contacts.id = any($3::uuid[]) and contacts.tags && $4::text[];
-- $1 uuid, $2 text, $3 uuid[], $4 text[]

-- by arrays of values
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.id = any($2::uuid[]) and (contacts.referred_by = any($3::uuid[]) or contacts.referred_by is null) and contacts.type <> all($4::shop.contact_type[]);
-- $1 uuid, $2 uuid[], $3 uuid[], $4 text[]

-- without values
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1;
-- $1 uuid

