-- contacts/0003_activity
-- after 0002_search
-- Written by `db generate` from the C# schema. Review it and commit it together with snapshot.json.
-- It runs as backend_owner in one transaction. Once applied anywhere, it is not edited again.

create table contacts.activity (
    organization_id uuid not null,
    id uuid not null,
    contact_id uuid not null,
    kind text not null,
    subject_id uuid not null,
    occurred_at timestamptz not null,
    constraint activity_pkey primary key (organization_id, id),
    constraint activity_kind_label_check check (kind in ('order_placed', 'order_paid', 'order_fulfilled', 'order_cancelled', 'license_activated', 'license_expiring', 'license_expired', 'license_renewed', 'license_revoked', 'contact_merged'))
);

create index activity_contact_id_occurred_at_id_idx on contacts.activity (organization_id, contact_id, occurred_at desc, id desc);

-- The wall: every role, the owner included, sees and writes the rows of the entered organization only.
alter table contacts.activity enable row level security;
alter table contacts.activity force row level security;
create policy tenant_wall on contacts.activity as restrictive for all to public
    using (organization_id = (select app.org()))
    with check (organization_id = (select app.org()));
create policy tenant_rows on contacts.activity as permissive for all to backend_app, backend_worker
    using (true)
    with check (true);
create policy tenant_read on contacts.activity as permissive for select to backend_ro
    using (true);

grant select, insert, delete on contacts.activity to backend_app, backend_worker;
grant update (contact_id, kind, subject_id, occurred_at) on contacts.activity to backend_app, backend_worker;
grant select on contacts.activity to backend_ro;

alter table contacts.activity add constraint activity_contact_id_fkey
    foreign key (organization_id, contact_id) references contacts.contacts (organization_id, id);
