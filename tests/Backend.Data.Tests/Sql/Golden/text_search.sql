-- web search
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and to_tsvector('english', ((coalesce(contacts.name, '') || ' ') || coalesce(contacts.note,
    ''))) @@ websearch_to_tsquery('english', $2);
-- $1 uuid, $2 text

-- plain and phrase
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and to_tsvector('english', ((coalesce(contacts.name, '') || ' ') || coalesce(contacts.note,
    ''))) @@ plainto_tsquery('english', $2) and to_tsvector('english', ((coalesce(contacts.name, '') || ' ') || coalesce(contacts.note,
    ''))) @@ phraseto_tsquery('english', $3);
-- $1 uuid, $2 text, $3 text

-- prefixes, of a configuration by name
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and to_tsvector('turkish', coalesce(contacts.note, '')) @@ to_tsquery('simple', $2);
-- $1 uuid, $2 text

-- queries together
select count(*)
from shop.contacts as contacts
where contacts.organization_id = $1 and to_tsvector('english', ((coalesce(contacts.name, '') || ' ') || coalesce(contacts.note,
    ''))) @@ ((websearch_to_tsquery('english', $2) && plainto_tsquery('english', $3)) || plainto_tsquery('simple', $4));
-- $1 uuid, $2 text, $3 text, $4 text

-- rank
select ts_rank(to_tsvector('english', ((coalesce(contacts.name, '') || ' ') || coalesce(contacts.note, ''))), websearch_to_tsquery('english', $1)),
    ts_rank_cd(to_tsvector('english', ((coalesce(contacts.name, '') || ' ') || coalesce(contacts.note, ''))), websearch_to_tsquery('english', $1))
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 text, $2 uuid

-- headline
select ts_headline('english', contacts.note, websearch_to_tsquery('english', $1))
from shop.contacts as contacts
where contacts.organization_id = $2;
-- $1 text, $2 uuid

