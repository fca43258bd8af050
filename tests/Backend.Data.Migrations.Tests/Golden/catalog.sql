-- catalog/0001_initial
-- Written by `db generate` from the C# schema. Review it and commit it together with snapshot.json.
-- It runs as backend_owner in one transaction. Once applied anywhere, it is not edited again.

create schema catalog;
grant usage on schema catalog to backend_app, backend_worker, backend_ro;

create type catalog.product_kind as enum ('physical_good', 'license');

-- Belongs to no organization: every one reads the same rows, and none writes them.
create table catalog.currencies (
    code varchar(3) not null,
    name text not null,
    constraint currencies_pkey primary key (code)
);

grant select on catalog.currencies to backend_app, backend_worker, backend_ro;

create table catalog.products (
    organization_id uuid not null,
    id uuid not null,
    sku varchar(64) not null,
    name text not null default 'it''s new',
    kind catalog.product_kind not null default 'physical_good'::catalog.product_kind,
    unit_price_cents bigint not null,
    stock integer,
    currency varchar(3) not null,
    replaced_by_id uuid,
    tags text[] not null default '{}'::text[],
    metadata jsonb not null default '{"colour":null}'::jsonb,
    is_active boolean not null default true,
    created_at timestamptz not null default now(),
    deleted_at timestamptz,
    constraint products_pkey primary key (organization_id, id),
    constraint products_name_kind_key unique (organization_id, name, kind),
    constraint products_sku_not_blank_check check (sku ~ '[^[:space:]]'),
    constraint products_unit_price_cents_min_check check (unit_price_cents >= 0),
    constraint products_unit_price_cents_max_check check (unit_price_cents <= 1000000000),
    constraint products_stock_min_check check (stock >= 0),
    constraint products_price_of_goods_check check (kind <> 'physical_good'::catalog.product_kind or unit_price_cents > 0)
);

create unique index products_sku_key on catalog.products (organization_id, sku) where deleted_at is null;
create index products_created_at_id_idx on catalog.products (organization_id, created_at desc, id desc);
create index products_replaced_by_id_idx on catalog.products (organization_id, replaced_by_id);

-- The wall: every role, the owner included, sees and writes the rows of the entered organization only.
alter table catalog.products enable row level security;
alter table catalog.products force row level security;
create policy tenant_wall on catalog.products as restrictive for all to public
    using (organization_id = (select app.org()))
    with check (organization_id = (select app.org()));
create policy tenant_rows on catalog.products as permissive for all to backend_app, backend_worker
    using (true)
    with check (true);
create policy tenant_read on catalog.products as permissive for select to backend_ro
    using (true);

grant select, insert, delete on catalog.products to backend_app, backend_worker;
grant update (
    sku,
    name,
    kind,
    unit_price_cents,
    stock,
    currency,
    replaced_by_id,
    tags,
    metadata,
    is_active,
    created_at,
    deleted_at
) on catalog.products to backend_app, backend_worker;
grant select on catalog.products to backend_ro;

alter table catalog.products add constraint products_replaced_by_id_fkey
    foreign key (organization_id, replaced_by_id) references catalog.products (organization_id, id);
alter table catalog.products add constraint products_currency_fkey
    foreign key (currency) references catalog.currencies (code);
