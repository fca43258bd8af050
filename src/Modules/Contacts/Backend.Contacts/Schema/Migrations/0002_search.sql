-- contacts/0002_search
-- after 0001_initial
-- Written by `db generate` from the C# schema. Review it and commit it together with snapshot.json.
-- It runs as backend_owner in the transactions that it is cut into. Once applied anywhere, it is not edited again.

alter table contacts.contacts add column merged_into uuid;
-- @accept add-column-rewrite: before the first release; some seconds for a million contacts
alter table contacts.contacts add column search tsvector not null generated always as (to_tsvector('simple', name || ' ' || coalesce(email, '') || ' ' || coalesce(phone, '') || ' ' || coalesce(notes, ''))) stored;

create index concurrently contacts_merged_into_idx on contacts.contacts (organization_id, merged_into) where merged_into is not null;

alter table contacts.contacts add constraint contacts_merged_into_fkey
    foreign key (organization_id, merged_into) references contacts.contacts (organization_id, id) not valid;

grant update (merged_into) on contacts.contacts to backend_app, backend_worker;

-- A forced wall hides every row from the owner, orphans too: for this transaction it is not forced.
-- @transaction: its locks end with it
alter table contacts.contacts no force row level security;
alter table contacts.contacts validate constraint contacts_merged_into_fkey;
alter table contacts.contacts force row level security;
