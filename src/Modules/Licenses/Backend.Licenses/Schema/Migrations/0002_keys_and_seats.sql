-- licenses/0002_keys_and_seats
-- after 0001_initial
-- Written by `db generate` from the C# schema. Review it and commit it together with snapshot.json.
-- It runs as backend_owner in the transactions that it is cut into. Once applied anywhere, it is not edited again.

create table licenses.activations (
    organization_id uuid not null,
    id uuid not null,
    license_id uuid not null,
    machine varchar(200) not null,
    activated_at timestamptz not null default now(),
    released_at timestamptz,
    constraint activations_pkey primary key (organization_id, id),
    constraint activations_license_id_machine_key unique (organization_id, license_id, machine),
    constraint activations_machine_not_blank_check check (machine ~ '[^[:space:]]')
);

-- The wall: every role, the owner included, sees and writes the rows of the entered organization only.
alter table licenses.activations enable row level security;
alter table licenses.activations force row level security;
create policy tenant_wall on licenses.activations as restrictive for all to public
    using (organization_id = (select app.org()))
    with check (organization_id = (select app.org()));
create policy tenant_rows on licenses.activations as permissive for all to backend_app, backend_worker
    using (true)
    with check (true);
create policy tenant_read on licenses.activations as permissive for select to backend_ro
    using (true);

grant select, insert, delete on licenses.activations to backend_app, backend_worker;
grant update (license_id, machine, activated_at, released_at) on licenses.activations to backend_app, backend_worker;
grant select on licenses.activations to backend_ro;

alter table licenses.licenses add column seats_used integer not null default 0;
alter table licenses.licenses add column key_hash bytea;
alter table licenses.licenses add column key_ending varchar(4);
alter table licenses.licenses add column activated_at timestamptz;
alter table licenses.licenses add column revoked_at timestamptz;

create unique index concurrently licenses_key_hash_key on licenses.licenses (organization_id, key_hash);

alter table licenses.licenses add constraint licenses_key_hash_key unique using index licenses_key_hash_key;

alter table licenses.licenses add constraint licenses_seats_used_min_check check (seats_used >= 0) not valid;
alter table licenses.licenses add constraint licenses_seats_used_within_seats_check check (seats_used <= seats) not valid;

alter table licenses.activations add constraint activations_license_id_fkey
    foreign key (organization_id, license_id) references licenses.licenses (organization_id, id);

grant update (seats_used, key_hash, key_ending, activated_at, revoked_at) on licenses.licenses to backend_app, backend_worker;

-- @transaction: rows are read and written while they are validated
alter table licenses.licenses validate constraint licenses_seats_used_min_check;

-- @transaction: rows are read and written while they are validated
alter table licenses.licenses validate constraint licenses_seats_used_within_seats_check;
