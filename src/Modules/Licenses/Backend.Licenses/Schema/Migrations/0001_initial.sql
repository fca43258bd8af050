-- licenses/0001_initial
-- Written by `db generate` from the C# schema. Review it and commit it together with snapshot.json.
-- It runs as backend_owner in one transaction. Once applied anywhere, it is not edited again.

create schema licenses;
grant usage on schema licenses to backend_app, backend_worker, backend_ro;

create type licenses.license_status as enum ('pending', 'active', 'expired', 'revoked');

create table licenses.licenses (
    organization_id uuid not null,
    id uuid not null,
    contact_id uuid not null,
    product_id uuid not null,
    order_id uuid,
    status licenses.license_status not null default 'pending'::licenses.license_status,
    seats integer not null,
    expires_at timestamptz,
    version bigint not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint licenses_pkey primary key (organization_id, id),
    constraint licenses_seats_min_check check (seats >= 1),
    constraint licenses_seats_max_check check (seats <= 1000000)
);

create index licenses_contact_id_idx on licenses.licenses (organization_id, contact_id);
create index licenses_product_id_idx on licenses.licenses (organization_id, product_id);
create index licenses_order_id_idx on licenses.licenses (organization_id, order_id);
create index licenses_created_at_id_idx on licenses.licenses (organization_id, created_at desc, id desc);

-- The wall: every role, the owner included, sees and writes the rows of the entered organization only.
alter table licenses.licenses enable row level security;
alter table licenses.licenses force row level security;
create policy tenant_wall on licenses.licenses as restrictive for all to public
    using (organization_id = (select app.org()))
    with check (organization_id = (select app.org()));
create policy tenant_rows on licenses.licenses as permissive for all to backend_app, backend_worker
    using (true)
    with check (true);
create policy tenant_read on licenses.licenses as permissive for select to backend_ro
    using (true);

grant select, insert, delete on licenses.licenses to backend_app, backend_worker;
grant update (
    contact_id,
    product_id,
    order_id,
    status,
    seats,
    expires_at,
    version,
    created_at,
    updated_at
) on licenses.licenses to backend_app, backend_worker;
grant select on licenses.licenses to backend_ro;

alter table licenses.licenses add constraint licenses_contact_id_fkey
    foreign key (organization_id, contact_id) references contacts.contacts (organization_id, id);
alter table licenses.licenses add constraint licenses_product_id_fkey
    foreign key (organization_id, product_id) references orders.products (organization_id, id);
alter table licenses.licenses add constraint licenses_order_id_fkey
    foreign key (organization_id, order_id) references orders.orders (organization_id, id);
