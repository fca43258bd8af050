-- platform/0002_idempotency
-- after 0001_initial
-- Written by `db generate` from the C# schema. Review it and commit it together with snapshot.json.
-- It runs as backend_owner in one transaction. Once applied anywhere, it is not edited again.

create table platform.idempotency_keys (
    organization_id uuid not null,
    caller varchar(200) not null,
    key varchar(255) not null,
    request varchar(200) not null,
    request_hash bytea not null,
    response text,
    refusal_code varchar(64),
    refusal_detail text,
    refusal_fields text,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null default now() + interval '24 hours',
    constraint idempotency_keys_pkey primary key (organization_id, caller, key),
    constraint idempotency_keys_request_hash_length_check check (octet_length(request_hash) = 32),
    constraint idempotency_keys_outcome_check check ((response is not null and refusal_code is null) or (response is null and refusal_code is not null))
);

create index idempotency_keys_expires_at_idx on platform.idempotency_keys (organization_id, expires_at);

-- The wall: every role, the owner included, sees and writes the rows of the entered organization only.
alter table platform.idempotency_keys enable row level security;
alter table platform.idempotency_keys force row level security;
create policy tenant_wall on platform.idempotency_keys as restrictive for all to public
    using (organization_id = (select app.org()))
    with check (organization_id = (select app.org()));
create policy tenant_rows on platform.idempotency_keys as permissive for all to backend_app, backend_worker
    using (true)
    with check (true);
create policy tenant_read on platform.idempotency_keys as permissive for select to backend_ro
    using (true);

grant select, insert, delete on platform.idempotency_keys to backend_app, backend_worker;
grant update (
    request,
    request_hash,
    response,
    refusal_code,
    refusal_detail,
    refusal_fields,
    created_at,
    expires_at
) on platform.idempotency_keys to backend_app, backend_worker;
grant select on platform.idempotency_keys to backend_ro;
