-- A small shop, by hand: what the data layer is tested on. Run as backend_owner; every tenant table follows one template
-- (organization in every key, forced row security, one restrictive wall, grants without organization and id).

create schema platform;
create type platform.organization_status as enum ('active', 'suspended');
create table platform.organizations (
    id uuid primary key,
    name text not null,
    status platform.organization_status not null default 'active',
    created_at timestamptz not null default now()
);
insert into platform.organizations (id, name, status) values
    ('01890000-0000-7000-8000-00000000000a', 'Acme', 'active'),
    ('01890000-0000-7000-8000-00000000000b', 'Globex', 'active'),
    ('01890000-0000-7000-8000-00000000000c', 'Initech', 'suspended');

create schema shop;
grant usage on schema shop to backend_app, backend_worker, backend_ro;

create type shop.contact_type as enum ('individual', 'company');
create type shop.channel as enum ('email', 'phone', 'postal_mail');
create type shop.loyalty as enum ('bronze', 'silver', 'gold');
create type shop.order_status as enum ('draft', 'placed', 'cancelled');

create table shop.countries (
    code varchar(2) primary key,
    name text not null
);
insert into shop.countries (code, name) values ('at', 'Austria'), ('de', 'Germany'), ('fr', 'France');
grant select, insert, update, delete on shop.countries to backend_app;

create table shop.contacts (
    organization_id uuid not null,
    id uuid not null,
    note text,
    name varchar(100) not null constraint contacts_name_not_blank_check check (name ~ '[^[:space:]]'),
    email varchar(255),
    type shop.contact_type not null default 'individual',
    is_active boolean not null default true,
    age integer constraint contacts_age_min_check check (age >= 0),
    balance_cents bigint,
    is_vip boolean,
    loyalty shop.loyalty,
    referred_by uuid,
    verified_at timestamptz default now(),
    tags text[] not null default '{}',
    channels shop.channel[] not null default '{}',
    nicknames varchar(20)[],
    metadata jsonb not null default '{}',
    preferences jsonb,
    deleted_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version bigint not null default 1,
    primary key (organization_id, id),
    foreign key (organization_id, referred_by) references shop.contacts (organization_id, id)
);
create unique index contacts_email_key on shop.contacts (organization_id, email) where email is not null;
create index contacts_referred_by_idx on shop.contacts (organization_id, referred_by);

create table shop.products (
    organization_id uuid not null,
    id uuid not null,
    sku varchar(40) not null,
    name varchar(100) not null,
    price_cents bigint not null,
    stock integer not null default 0 constraint products_stock_min_check check (stock >= 0),
    primary key (organization_id, id),
    constraint products_sku_key unique (organization_id, sku)
);

create table shop.orders (
    organization_id uuid not null,
    id uuid not null,
    number bigint not null,
    contact_id uuid not null,
    billed_to uuid,
    status shop.order_status not null default 'draft',
    total_cents bigint not null default 0,
    placed_at timestamptz not null default now(),
    primary key (organization_id, id),
    constraint orders_number_key unique (organization_id, number) deferrable initially deferred,
    constraint orders_contact_id_fkey foreign key (organization_id, contact_id) references shop.contacts (organization_id, id),
    constraint orders_billed_to_fkey foreign key (organization_id, billed_to) references shop.contacts (organization_id, id)
);
create index orders_contact_id_idx on shop.orders (organization_id, contact_id);
create index orders_billed_to_idx on shop.orders (organization_id, billed_to);

create table shop.order_items (
    organization_id uuid not null,
    id uuid not null,
    order_id uuid not null,
    product_id uuid not null,
    position integer not null,
    quantity integer not null constraint order_items_quantity_min_check check (quantity >= 1),
    note text,
    channel shop.channel not null default 'email',
    loyalty shop.loyalty,
    discount_cents bigint,
    is_gift boolean,
    gift_for uuid,
    shipped_at timestamptz,
    metadata jsonb not null default '{}',
    preferences jsonb,
    primary key (organization_id, id),
    constraint order_items_order_id_fkey foreign key (organization_id, order_id) references shop.orders (organization_id, id) on delete cascade,
    constraint order_items_gift_for_fkey foreign key (organization_id, gift_for) references shop.contacts (organization_id, id),
    constraint order_items_product_id_fkey foreign key (organization_id, product_id) references shop.products (organization_id, id)
);
create index order_items_order_id_idx on shop.order_items (organization_id, order_id);
create index order_items_gift_for_idx on shop.order_items (organization_id, gift_for);
create index order_items_product_id_idx on shop.order_items (organization_id, product_id);

create table shop.labels (
    organization_id uuid not null,
    id uuid not null,
    name varchar(40) not null,
    primary key (organization_id, id)
);

create table shop.contact_labels (
    organization_id uuid not null,
    contact_id uuid not null,
    label_id uuid not null,
    position integer not null,
    primary key (organization_id, contact_id, label_id),
    foreign key (organization_id, contact_id) references shop.contacts (organization_id, id) on delete cascade,
    foreign key (organization_id, label_id) references shop.labels (organization_id, id) on delete cascade
);

create index contact_labels_label_id_idx on shop.contact_labels (organization_id, label_id);

create table shop.profiles (
    organization_id uuid not null,
    id uuid not null,
    contact_id uuid not null,
    bio text,
    primary key (organization_id, id),
    unique (organization_id, contact_id),
    foreign key (organization_id, contact_id) references shop.contacts (organization_id, id) on delete cascade
);

create table shop.prices (
    organization_id uuid not null,
    product_id uuid not null,
    currency varchar(3) not null,
    cents bigint not null,
    primary key (organization_id, product_id, currency),
    foreign key (organization_id, product_id) references shop.products (organization_id, id) on delete cascade
);

create table shop.offers (
    organization_id uuid not null,
    id uuid not null,
    product_id uuid not null,
    currency varchar(3) not null,
    percent integer not null,
    primary key (organization_id, id),
    foreign key (organization_id, product_id, currency) references shop.prices (organization_id, product_id, currency) on delete cascade
);

create index offers_product_id_currency_idx on shop.offers (organization_id, product_id, currency);

do $walls$
declare
    tenant regclass;
    columns text;
begin
    foreach tenant in array array[
        'shop.contacts', 'shop.products', 'shop.orders', 'shop.order_items',
        'shop.labels', 'shop.contact_labels', 'shop.profiles', 'shop.prices', 'shop.offers']::regclass[]
    loop
        select string_agg(quote_ident(attname), ', ') into columns
        from pg_catalog.pg_attribute
        where attrelid = tenant and attnum > 0 and attname not in ('organization_id', 'id');

        execute format('alter table %s enable row level security', tenant);
        execute format('alter table %s force row level security', tenant);
        execute format('create policy tenant_wall on %s as restrictive for all to public
            using (organization_id = (select app.org())) with check (organization_id = (select app.org()))', tenant);
        execute format('create policy tenant_rows on %s as permissive for all to backend_app, backend_worker
            using (true) with check (true)', tenant);
        execute format('create policy tenant_read on %s as permissive for select to backend_ro using (true)', tenant);
        execute format('grant select, insert, delete, update (%s) on %s to backend_app, backend_worker', columns, tenant);
        execute format('grant select on %s to backend_ro', tenant);
    end loop;
end
$walls$;
