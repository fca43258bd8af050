-- platform/0001_initial
-- Written by `db generate` from the C# schema. Review it and commit it together with snapshot.json.
-- It runs as backend_owner in one transaction. Once applied anywhere, it is not edited again.

create schema if not exists platform;
grant usage on schema platform to backend_app, backend_worker, backend_ro;

create type platform.organization_status as enum ('active', 'suspended');

-- Private: no role but the owner reads or writes it.
create table platform.organizations (
    id uuid not null,
    name varchar(200) not null,
    status platform.organization_status not null default 'active'::platform.organization_status,
    created_at timestamptz not null default now(),
    constraint organizations_pkey primary key (id),
    constraint organizations_name_not_blank_check check (name ~ '[^[:space:]]')
);
