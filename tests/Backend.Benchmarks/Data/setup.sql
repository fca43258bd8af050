-- What the measured database has beside the modules' DDL. Run as the superuser.

-- What a row's id is, as KnownIds computes it too.
create function bench.id_of(kind int, organization int, number int) returns uuid language sql immutable parallel safe
    as $$ select ('0189' || lpad(to_hex(kind), 4, '0') || '-0000-7000-8' || lpad(to_hex(organization), 3, '0') || '-' || lpad(to_hex(number), 12, '0'))::uuid $$;

-- A vacuum in the middle of a round would be one contender's bad luck: the program vacuums between workloads.
alter table bench.contacts set (autovacuum_enabled = false);
alter table bench.products set (autovacuum_enabled = false);
alter table bench.orders set (autovacuum_enabled = false);
alter table bench.order_items set (autovacuum_enabled = false);

-- Otherwise the disk decides what a write costs, and hides what the client adds to it.
do $$ begin execute format('alter database %I set synchronous_commit = off', current_database()); end $$;
