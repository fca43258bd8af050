-- sales/0001_initial
-- Written by `db generate` from the C# schema. Review it and commit it together with snapshot.json.
-- It runs as backend_owner in one transaction. Once applied anywhere, it is not edited again.

create schema sales;
grant usage on schema sales to backend_app, backend_worker, backend_ro;

create table sales.orders (
    organization_id uuid not null,
    id uuid not null,
    placed_at timestamptz not null default now(),
    constraint orders_pkey primary key (organization_id, id)
);

-- The wall: every role, the owner included, sees and writes the rows of the entered organization only.
alter table sales.orders enable row level security;
alter table sales.orders force row level security;
create policy tenant_wall on sales.orders as restrictive for all to public
    using (organization_id = (select app.org()))
    with check (organization_id = (select app.org()));
create policy tenant_rows on sales.orders as permissive for all to backend_app, backend_worker
    using (true)
    with check (true);
create policy tenant_read on sales.orders as permissive for select to backend_ro
    using (true);

grant select, insert, delete on sales.orders to backend_app, backend_worker;
grant update (placed_at) on sales.orders to backend_app, backend_worker;
grant select on sales.orders to backend_ro;

create table sales.order_lines (
    organization_id uuid not null,
    order_id uuid not null,
    position integer not null,
    product_id uuid not null,
    quantity integer not null,
    constraint order_lines_pkey primary key (organization_id, order_id, position),
    constraint order_lines_quantity_min_check check (quantity >= 1)
);

-- The wall: every role, the owner included, sees and writes the rows of the entered organization only.
alter table sales.order_lines enable row level security;
alter table sales.order_lines force row level security;
create policy tenant_wall on sales.order_lines as restrictive for all to public
    using (organization_id = (select app.org()))
    with check (organization_id = (select app.org()));
create policy tenant_rows on sales.order_lines as permissive for all to backend_app, backend_worker
    using (true)
    with check (true);
create policy tenant_read on sales.order_lines as permissive for select to backend_ro
    using (true);

grant select, insert, delete on sales.order_lines to backend_app, backend_worker;
grant update (product_id, quantity) on sales.order_lines to backend_app, backend_worker;
grant select on sales.order_lines to backend_ro;

alter table sales.order_lines add constraint order_lines_order_id_fkey
    foreign key (organization_id, order_id) references sales.orders (organization_id, id) on delete cascade;
alter table sales.order_lines add constraint order_lines_product_id_fkey
    foreign key (organization_id, product_id) references catalog.products (organization_id, id);
