-- kinds/0001_initial
-- Written by `db generate` from the C# schema. Review it and commit it together with snapshot.json.
-- It runs as backend_owner in one transaction. Once applied anywhere, it is not edited again.

create schema kinds;
grant usage on schema kinds to backend_app, backend_worker, backend_ro;

create schema if not exists extensions;
grant usage on schema extensions to backend_app, backend_worker, backend_ro;
create extension if not exists citext with schema extensions;
create extension if not exists btree_gin with schema extensions;
create extension if not exists btree_gist with schema extensions;
create extension if not exists pg_trgm with schema extensions;

create type kinds.shade as enum ('dark', 'half_light', 'light');

create sequence kinds.tickets increment by -1 minvalue 1 maxvalue 1000 start with 1000 cache 2;
grant usage on sequence kinds.tickets to backend_app, backend_worker;

create table kinds.holders (
    organization_id uuid not null,
    id uuid not null,
    name text not null,
    constraint holders_pkey primary key (organization_id, id)
);

-- The wall: every role, the owner included, sees and writes the rows of the entered organization only.
alter table kinds.holders enable row level security;
alter table kinds.holders force row level security;
create policy tenant_wall on kinds.holders as restrictive for all to public
    using (organization_id = (select app.org()))
    with check (organization_id = (select app.org()));
create policy tenant_rows on kinds.holders as permissive for all to backend_app, backend_worker
    using (true)
    with check (true);
create policy tenant_read on kinds.holders as permissive for select to backend_ro
    using (true);

grant select, insert, delete on kinds.holders to backend_app, backend_worker;
grant update (name) on kinds.holders to backend_app, backend_worker;
grant select on kinds.holders to backend_ro;

create table kinds.plains (
    organization_id uuid not null,
    id integer not null,
    holder_id uuid not null,
    flag boolean not null,
    small smallint not null,
    whole integer not null,
    big bigint not null,
    amount numeric(28,4) not null,
    single real not null,
    exact double precision not null,
    note text not null,
    title varchar(10) not null,
    code char(3) not null,
    key uuid not null,
    day date not null,
    clock time not null,
    local timestamp not null,
    moment timestamptz not null,
    span interval not null,
    bytes bytea not null,
    host inet not null,
    native kinds.shade not null,
    label text not null,
    kept json not null,
    place jsonb not null,
    ints int4range not null,
    longs int8range not null,
    numbers numrange not null,
    days daterange not null,
    locals tsrange not null,
    moments tstzrange not null,
    handle extensions.citext not null,
    constraint plains_pkey primary key (organization_id, id),
    constraint plains_label_label_check check (label in ('dark', 'half_light', 'light'))
);

create index plains_holder_id_idx on kinds.plains (organization_id, holder_id);

-- The wall: every role, the owner included, sees and writes the rows of the entered organization only.
alter table kinds.plains enable row level security;
alter table kinds.plains force row level security;
create policy tenant_wall on kinds.plains as restrictive for all to public
    using (organization_id = (select app.org()))
    with check (organization_id = (select app.org()));
create policy tenant_rows on kinds.plains as permissive for all to backend_app, backend_worker
    using (true)
    with check (true);
create policy tenant_read on kinds.plains as permissive for select to backend_ro
    using (true);

grant select, insert, delete on kinds.plains to backend_app, backend_worker;
grant update (
    holder_id,
    flag,
    small,
    whole,
    big,
    amount,
    single,
    exact,
    note,
    title,
    code,
    key,
    day,
    clock,
    local,
    moment,
    span,
    bytes,
    host,
    native,
    label,
    kept,
    place,
    ints,
    longs,
    numbers,
    days,
    locals,
    moments,
    handle
) on kinds.plains to backend_app, backend_worker;
grant select on kinds.plains to backend_ro;

create table kinds.optionals (
    organization_id uuid not null,
    id integer not null,
    holder_id uuid not null,
    flag boolean,
    small smallint,
    whole integer,
    big bigint,
    amount numeric(28,4),
    single real,
    exact double precision,
    note text,
    title varchar(10),
    code char(3),
    key uuid,
    day date,
    clock time,
    local timestamp,
    moment timestamptz,
    span interval,
    bytes bytea,
    host inet,
    native kinds.shade,
    label text,
    kept json,
    place jsonb,
    ints int4range,
    longs int8range,
    numbers numrange,
    days daterange,
    locals tsrange,
    moments tstzrange,
    handle extensions.citext,
    constraint optionals_pkey primary key (organization_id, id),
    constraint optionals_label_label_check check (label in ('dark', 'half_light', 'light'))
);

create index optionals_holder_id_idx on kinds.optionals (organization_id, holder_id);

-- The wall: every role, the owner included, sees and writes the rows of the entered organization only.
alter table kinds.optionals enable row level security;
alter table kinds.optionals force row level security;
create policy tenant_wall on kinds.optionals as restrictive for all to public
    using (organization_id = (select app.org()))
    with check (organization_id = (select app.org()));
create policy tenant_rows on kinds.optionals as permissive for all to backend_app, backend_worker
    using (true)
    with check (true);
create policy tenant_read on kinds.optionals as permissive for select to backend_ro
    using (true);

grant select, insert, delete on kinds.optionals to backend_app, backend_worker;
grant update (
    holder_id,
    flag,
    small,
    whole,
    big,
    amount,
    single,
    exact,
    note,
    title,
    code,
    key,
    day,
    clock,
    local,
    moment,
    span,
    bytes,
    host,
    native,
    label,
    kept,
    place,
    ints,
    longs,
    numbers,
    days,
    locals,
    moments,
    handle
) on kinds.optionals to backend_app, backend_worker;
grant select on kinds.optionals to backend_ro;

create table kinds.lists (
    organization_id uuid not null,
    id integer not null,
    flag boolean[] not null,
    small smallint[] not null,
    whole integer[] not null,
    big bigint[] not null,
    amount numeric(28,4)[] not null,
    single real[] not null,
    exact double precision[] not null,
    note text[] not null,
    title varchar(10)[] not null,
    code char(3)[] not null,
    key uuid[] not null,
    day date[] not null,
    clock time[] not null,
    local timestamp[] not null,
    moment timestamptz[] not null,
    span interval[] not null,
    bytes bytea[] not null,
    host inet[] not null,
    native kinds.shade[] not null,
    label kinds.shade[] not null,
    kept json[] not null,
    place jsonb[] not null,
    ints int4range[] not null,
    longs int8range[] not null,
    numbers numrange[] not null,
    days daterange[] not null,
    locals tsrange[] not null,
    moments tstzrange[] not null,
    handle extensions.citext[] not null,
    constraint lists_pkey primary key (organization_id, id)
);

-- The wall: every role, the owner included, sees and writes the rows of the entered organization only.
alter table kinds.lists enable row level security;
alter table kinds.lists force row level security;
create policy tenant_wall on kinds.lists as restrictive for all to public
    using (organization_id = (select app.org()))
    with check (organization_id = (select app.org()));
create policy tenant_rows on kinds.lists as permissive for all to backend_app, backend_worker
    using (true)
    with check (true);
create policy tenant_read on kinds.lists as permissive for select to backend_ro
    using (true);

grant select, insert, delete on kinds.lists to backend_app, backend_worker;
grant update (
    flag,
    small,
    whole,
    big,
    amount,
    single,
    exact,
    note,
    title,
    code,
    key,
    day,
    clock,
    local,
    moment,
    span,
    bytes,
    host,
    native,
    label,
    kept,
    place,
    ints,
    longs,
    numbers,
    days,
    locals,
    moments,
    handle
) on kinds.lists to backend_app, backend_worker;
grant select on kinds.lists to backend_ro;

-- Belongs to no organization: every one reads the same rows, and none writes them.
create table kinds.rates (
    code char(3) not null,
    name text collate "C" not null,
    value numeric(12,6) not null,
    constraint rates_pkey primary key (code),
    constraint rates_value_min_check check (value >= 0),
    constraint rates_value_round_check check (value = round(value, 6))
);

create index rates_name_idx on kinds.rates using hash (name);
create index rates_value_code_idx on kinds.rates (value desc nulls last, code);

grant select on kinds.rates to backend_app, backend_worker, backend_ro;

create table kinds.rooms (
    organization_id uuid not null,
    building varchar(20) not null,
    number integer not null,
    next_building varchar(20),
    next_number integer,
    nickname text,
    kind text not null default 'hall',
    constraint rooms_pkey primary key (organization_id, building, number),
    constraint rooms_nickname_key unique nulls not distinct (organization_id, nickname),
    constraint rooms_kind_one_of_check check (kind in ('hall', 'o''clock {x}'))
);

create index rooms_next_building_next_number_idx on kinds.rooms (organization_id, next_building, next_number);

-- The wall: every role, the owner included, sees and writes the rows of the entered organization only.
alter table kinds.rooms enable row level security;
alter table kinds.rooms force row level security;
create policy tenant_wall on kinds.rooms as restrictive for all to public
    using (organization_id = (select app.org()))
    with check (organization_id = (select app.org()));
create policy tenant_rows on kinds.rooms as permissive for all to backend_app, backend_worker
    using (true)
    with check (true);
create policy tenant_read on kinds.rooms as permissive for select to backend_ro
    using (true);

grant select, insert, delete on kinds.rooms to backend_app, backend_worker;
grant update (next_building, next_number, nickname, kind) on kinds.rooms to backend_app, backend_worker;
grant select on kinds.rooms to backend_ro;

create table kinds.bookings (
    organization_id uuid not null,
    id bigint not null generated always as identity (increment by 10 minvalue 100 maxvalue 1000000 start with 100 cache 5 cycle),
    serial integer not null generated by default as identity,
    ticket bigint not null default nextval('kinds.tickets'::regclass),
    building varchar(20) not null,
    number integer not null,
    during tstzrange not null,
    subject text not null,
    seats integer not null,
    spare integer not null default 0,
    total integer not null generated always as (seats + spare) stored,
    place jsonb not null default '{"X":1,"Label":"it\u0027s"}'::jsonb,
    guests text[] not null default '{}'::text[],
    currency char(3),
    made_on date not null default current_date,
    changes integer not null default 0,
    changer text not null default 'nobody',
    words tsvector not null generated always as (to_tsvector('simple', subject)) stored,
    constraint bookings_pkey primary key (organization_id, id),
    constraint bookings_subject_key unique (organization_id, subject),
    constraint bookings_seats_min_check check (seats >= 1),
    constraint bookings_seats_and_spare_check check (seats >= spare),
    constraint bookings_building_number_during_excl exclude using gist (organization_id with =, building with =, number with =, during with &&) where (seats > 0)
);

create unique index bookings_expr_subject_key on kinds.bookings (organization_id, ((seats + 1)), subject desc nulls last);
create unique index bookings_ticket_key on kinds.bookings (organization_id, ticket) include (seats, subject) with (fillfactor = 70);
create index bookings_building_number_idx on kinds.bookings (organization_id, building, number);
create index bookings_currency_idx on kinds.bookings (organization_id, currency);
create index bookings_words_idx on kinds.bookings using gin (organization_id, words);
create index bookings_place_idx on kinds.bookings using gin (organization_id, place jsonb_path_ops) with (fastupdate = 0);
create index bookings_subject_idx on kinds.bookings using gin (organization_id, subject extensions.gin_trgm_ops);
create index bookings_during_idx on kinds.bookings using gist (organization_id, during);
create index bookings_made_on_idx on kinds.bookings using brin (organization_id, made_on) with (pages_per_range = 32);
create index bookings_subject_made_on_idx on kinds.bookings (organization_id, subject text_pattern_ops, made_on desc nulls first) where spare = 0;

-- The wall: every role, the owner included, sees and writes the rows of the entered organization only.
alter table kinds.bookings enable row level security;
alter table kinds.bookings force row level security;
create policy tenant_wall on kinds.bookings as restrictive for all to public
    using (organization_id = (select app.org()))
    with check (organization_id = (select app.org()));
create policy tenant_rows on kinds.bookings as permissive for all to backend_app, backend_worker
    using (true)
    with check (true);
create policy tenant_read on kinds.bookings as permissive for select to backend_ro
    using (true);

grant select, insert, delete on kinds.bookings to backend_app, backend_worker;
grant update (
    ticket,
    building,
    number,
    during,
    subject,
    seats,
    spare,
    place,
    guests,
    currency,
    made_on,
    changes,
    changer
) on kinds.bookings to backend_app, backend_worker;
grant select on kinds.bookings to backend_ro;

create view kinds.room_uses with (security_invoker = true) as
select organization_id, building::varchar as building, number::integer as number, bookings::bigint as bookings, seats::bigint as seats
from (
    select rooms.organization_id, rooms.building, rooms.number,
           count(bookings.id) as bookings, sum(bookings.seats) as seats
    from kinds.rooms as rooms
    left join kinds.bookings as bookings
        on bookings.organization_id = rooms.organization_id
        and bookings.building = rooms.building and bookings.number = rooms.number
    group by rooms.organization_id, rooms.building, rooms.number
) as query;

grant select on kinds.room_uses to backend_app, backend_worker, backend_ro;

create view kinds.cheap_rates with (security_invoker = true) as
select code::bpchar as code
from (
    select rates.code from kinds.rates as rates where rates.value < 1
) as query;

grant select on kinds.cheap_rates to backend_app, backend_worker, backend_ro;

create materialized view kinds.rate_summary as
select initial::text as initial, highest::numeric as highest
from (
    select substr(rates.name, 1, 1) as initial, max(rates.value) as highest
    from kinds.rates as rates
    group by 1
) as query;

create unique index rate_summary_initial_key on kinds.rate_summary (initial);

grant select on kinds.rate_summary to backend_app, backend_worker, backend_ro;

alter table kinds.plains add constraint plains_holder_id_fkey
    foreign key (organization_id, holder_id) references kinds.holders (organization_id, id);
alter table kinds.optionals add constraint optionals_holder_id_fkey
    foreign key (organization_id, holder_id) references kinds.holders (organization_id, id);
alter table kinds.rooms add constraint rooms_next_building_next_number_fkey
    foreign key (organization_id, next_building, next_number) references kinds.rooms (organization_id, building, number) on delete set null (next_building, next_number) deferrable initially deferred;
alter table kinds.bookings add constraint bookings_currency_fkey
    foreign key (currency) references kinds.rates (code) on delete set null on update cascade;
alter table kinds.bookings add constraint bookings_building_number_fkey
    foreign key (organization_id, building, number) references kinds.rooms (organization_id, building, number) on delete cascade on update restrict deferrable;
