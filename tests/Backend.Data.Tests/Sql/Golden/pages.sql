-- first page, ascending
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version, contacts.name::text,
    contacts.id::text
from shop.contacts as contacts
where contacts.organization_id = $1
order by contacts.name, contacts.id
limit 3;
-- $1 uuid

-- next page, ascending
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version, contacts.name::text,
    contacts.id::text
from shop.contacts as contacts
where contacts.organization_id = $1 and (contacts.name, contacts.id) > ($2::text::varchar, $3::text::uuid)
order by contacts.name, contacts.id
limit 3;
-- $1 uuid, $2 text, $3 text

-- next page, descending, with a condition
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version, contacts.created_at::text,
    contacts.id::text
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.is_active = $2 and (contacts.created_at, contacts.id) < ($3::text::timestamptz, $4::text::uuid)
order by contacts.created_at desc, contacts.id desc
limit 6;
-- $1 uuid, $2 boolean, $3 text, $4 text

-- next page over an enum, a number and a flag
select contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active, contacts.age, contacts.balance_cents,
    contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags, contacts.channels::text[], contacts.nicknames,
    contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at, contacts.version, contacts.type::text,
    contacts.version::text, contacts.is_active::text, contacts.id::text
from shop.contacts as contacts
where contacts.organization_id = $1 and (contacts.type, contacts.version, contacts.is_active, contacts.id) > ($2::text::shop.contact_type,
    $3::text::bigint, $4::text::boolean, $5::text::uuid)
order by contacts.type, contacts.version, contacts.is_active, contacts.id
limit 6;
-- $1 uuid, $2 text, $3 text, $4 text, $5 text

-- page by number with total
select total.rows, page.*
from (select count(*) as rows
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.name <> $2) as total
left join lateral (select true as present, contacts.note, contacts.id, contacts.name, contacts.email, contacts.type::text, contacts.is_active,
    contacts.age, contacts.balance_cents, contacts.is_vip, contacts.loyalty::text, contacts.referred_by, contacts.verified_at, contacts.tags,
    contacts.channels::text[], contacts.nicknames, contacts.metadata, contacts.preferences, contacts.deleted_at, contacts.created_at, contacts.updated_at,
    contacts.version
from shop.contacts as contacts
where contacts.organization_id = $1 and contacts.name <> $2
order by contacts.id
limit 2 offset 2) as page on true;
-- $1 uuid, $2 text

