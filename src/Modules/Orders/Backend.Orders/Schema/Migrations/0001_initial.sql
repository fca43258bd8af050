-- orders/0001_initial
-- Written by `db generate` from the C# schema. Review it and commit it together with snapshot.json.
-- It runs as backend_owner in one transaction. Once applied anywhere, it is not edited again.

create schema orders;
grant usage on schema orders to backend_app, backend_worker, backend_ro;

create type orders.product_kind as enum ('good', 'license');
create type orders.order_status as enum ('placed', 'cancelled');

create table orders.products (
    organization_id uuid not null,
    id uuid not null,
    sku varchar(64) not null,
    name varchar(255) not null,
    kind orders.product_kind not null default 'good'::orders.product_kind,
    unit_price_cents bigint not null,
    currency varchar(3) not null default 'USD',
    stock integer not null,
    version bigint not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint products_pkey primary key (organization_id, id),
    constraint products_sku_key unique (organization_id, sku),
    constraint products_sku_not_blank_check check (sku ~ '[^[:space:]]'),
    constraint products_name_not_blank_check check (name ~ '[^[:space:]]'),
    constraint products_unit_price_cents_min_check check (unit_price_cents >= 0),
    constraint products_unit_price_cents_max_check check (unit_price_cents <= 10000000000),
    constraint products_stock_min_check check (stock >= 0),
    constraint products_stock_max_check check (stock <= 1000000000)
);

create index products_created_at_id_idx on orders.products (organization_id, created_at desc, id desc);
create index products_name_id_idx on orders.products (organization_id, name, id);

-- The wall: every role, the owner included, sees and writes the rows of the entered organization only.
alter table orders.products enable row level security;
alter table orders.products force row level security;
create policy tenant_wall on orders.products as restrictive for all to public
    using (organization_id = (select app.org()))
    with check (organization_id = (select app.org()));
create policy tenant_rows on orders.products as permissive for all to backend_app, backend_worker
    using (true)
    with check (true);
create policy tenant_read on orders.products as permissive for select to backend_ro
    using (true);

grant select, insert, delete on orders.products to backend_app, backend_worker;
grant update (
    sku,
    name,
    kind,
    unit_price_cents,
    currency,
    stock,
    version,
    created_at,
    updated_at
) on orders.products to backend_app, backend_worker;
grant select on orders.products to backend_ro;

create table orders.orders (
    organization_id uuid not null,
    id uuid not null,
    contact_id uuid not null,
    status orders.order_status not null default 'placed'::orders.order_status,
    total_cents bigint not null,
    currency varchar(3) not null,
    external_ref varchar(100),
    version bigint not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint orders_pkey primary key (organization_id, id),
    constraint orders_total_cents_min_check check (total_cents >= 0),
    constraint orders_external_ref_not_blank_check check (external_ref ~ '[^[:space:]]')
);

create index orders_contact_id_idx on orders.orders (organization_id, contact_id);
create index orders_created_at_id_idx on orders.orders (organization_id, created_at desc, id desc);

-- The wall: every role, the owner included, sees and writes the rows of the entered organization only.
alter table orders.orders enable row level security;
alter table orders.orders force row level security;
create policy tenant_wall on orders.orders as restrictive for all to public
    using (organization_id = (select app.org()))
    with check (organization_id = (select app.org()));
create policy tenant_rows on orders.orders as permissive for all to backend_app, backend_worker
    using (true)
    with check (true);
create policy tenant_read on orders.orders as permissive for select to backend_ro
    using (true);

grant select, insert, delete on orders.orders to backend_app, backend_worker;
grant update (
    contact_id,
    status,
    total_cents,
    currency,
    external_ref,
    version,
    created_at,
    updated_at
) on orders.orders to backend_app, backend_worker;
grant select on orders.orders to backend_ro;

create table orders.order_items (
    organization_id uuid not null,
    id uuid not null,
    order_id uuid not null,
    product_id uuid not null,
    position integer not null,
    quantity integer not null,
    unit_price_cents bigint not null,
    constraint order_items_pkey primary key (organization_id, id),
    constraint order_items_order_id_product_id_key unique (organization_id, order_id, product_id),
    constraint order_items_quantity_min_check check (quantity >= 1),
    constraint order_items_quantity_max_check check (quantity <= 1000000),
    constraint order_items_unit_price_cents_min_check check (unit_price_cents >= 0)
);

create index order_items_product_id_idx on orders.order_items (organization_id, product_id);

-- The wall: every role, the owner included, sees and writes the rows of the entered organization only.
alter table orders.order_items enable row level security;
alter table orders.order_items force row level security;
create policy tenant_wall on orders.order_items as restrictive for all to public
    using (organization_id = (select app.org()))
    with check (organization_id = (select app.org()));
create policy tenant_rows on orders.order_items as permissive for all to backend_app, backend_worker
    using (true)
    with check (true);
create policy tenant_read on orders.order_items as permissive for select to backend_ro
    using (true);

grant select, insert, delete on orders.order_items to backend_app, backend_worker;
grant update (order_id, product_id, position, quantity, unit_price_cents) on orders.order_items to backend_app, backend_worker;
grant select on orders.order_items to backend_ro;

alter table orders.orders add constraint orders_contact_id_fkey
    foreign key (organization_id, contact_id) references contacts.contacts (organization_id, id);
alter table orders.order_items add constraint order_items_order_id_fkey
    foreign key (organization_id, order_id) references orders.orders (organization_id, id);
alter table orders.order_items add constraint order_items_product_id_fkey
    foreign key (organization_id, product_id) references orders.products (organization_id, id);
