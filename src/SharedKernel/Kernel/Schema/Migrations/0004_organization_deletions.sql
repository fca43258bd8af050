-- platform/0004_organization_deletions
-- after 0003_jobs
-- Written by `db generate` from the C# schema. Review it and commit it together with snapshot.json.
-- It runs as backend_owner in the transactions that it is cut into. Once applied anywhere, it is not edited again.

alter type platform.organization_status add value 'deleting';

-- Private: no role but the owner reads or writes it.
create table platform.organization_deletions (
    id uuid not null,
    requested_at timestamptz not null default now(),
    completed_at timestamptz,
    rows jsonb not null default '{}'::jsonb,
    constraint organization_deletions_pkey primary key (id)
);
