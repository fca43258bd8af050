-- contacts/0001_initial
-- Written by `db generate` from the C# schema. Review it and commit it together with snapshot.json.
-- It runs as backend_owner in one transaction. Once applied anywhere, it is not edited again.

create schema contacts;
grant usage on schema contacts to backend_app, backend_worker, backend_ro;

create type contacts.contact_type as enum ('individual', 'company', 'partner');

create table contacts.contacts (
    organization_id uuid not null,
    id uuid not null,
    name varchar(255) not null,
    email varchar(255),
    phone varchar(50),
    type contacts.contact_type not null default 'individual'::contacts.contact_type,
    is_active boolean not null default true,
    notes varchar(10000),
    metadata jsonb not null default '{}'::jsonb,
    version bigint not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    constraint contacts_pkey primary key (organization_id, id),
    constraint contacts_name_not_blank_check check (name ~ '[^[:space:]]')
);

create unique index contacts_email_key on contacts.contacts (organization_id, email) where deleted_at is null;
create index contacts_created_at_id_idx on contacts.contacts (organization_id, created_at desc, id desc);
create index contacts_name_id_idx on contacts.contacts (organization_id, name, id);

-- The wall: every role, the owner included, sees and writes the rows of the entered organization only.
alter table contacts.contacts enable row level security;
alter table contacts.contacts force row level security;
create policy tenant_wall on contacts.contacts as restrictive for all to public
    using (organization_id = (select app.org()))
    with check (organization_id = (select app.org()));
create policy tenant_rows on contacts.contacts as permissive for all to backend_app, backend_worker
    using (true)
    with check (true);
create policy tenant_read on contacts.contacts as permissive for select to backend_ro
    using (true);

grant select, insert, delete on contacts.contacts to backend_app, backend_worker;
grant update (
    name,
    email,
    phone,
    type,
    is_active,
    notes,
    metadata,
    version,
    created_at,
    updated_at,
    deleted_at
) on contacts.contacts to backend_app, backend_worker;
grant select on contacts.contacts to backend_ro;
