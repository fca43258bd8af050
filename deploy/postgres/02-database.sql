-- The tenancy functions and the functions taken from PUBLIC. Run by a superuser in the database itself, after 01-roles.sql;
-- safe to run again. CREATE DATABASE … TEMPLATE copies all of it.

create schema if not exists app authorization backend_owner;
revoke create on schema public from public;

-- What the owner creates later is not callable by everyone: each function names who may execute it.
alter default privileges for role backend_owner revoke execute on functions from public;

-- Functions that undo a wall from inside one SELECT, or reach beyond the transaction:
--   set_config           replaces the organization in the middle of a statement
--   lo_*, loread, lowrite  large objects have no row security
--   …_to_xml, ts_stat, ts_rewrite  run SQL given as text
--   pg_notify            carries values out of the transaction's organization
--   session-level advisory locks  outlive the transaction behind a pooler (the …_xact_ ones stay)
--   pg_cancel_backend, pg_terminate_backend  hit sessions that serve another organization
--   pg_logical_emit_message  writes to the log of every replica
do $functions$
declare
    routine regprocedure;
begin
    for routine in
        select p.oid::regprocedure
        from pg_catalog.pg_proc p
        where p.pronamespace = 'pg_catalog'::regnamespace
          and (p.proname in ('set_config', 'loread', 'lowrite', 'pg_notify', 'ts_stat',
                             'pg_advisory_lock', 'pg_advisory_lock_shared', 'pg_try_advisory_lock', 'pg_try_advisory_lock_shared',
                             'pg_cancel_backend', 'pg_terminate_backend', 'pg_logical_emit_message')
               or p.proname like 'lo\_%'
               or p.proname ~ '^(query|cursor|table|schema|database)_to_xml'
               or p.oid = 'pg_catalog.ts_rewrite(tsquery,text)'::regprocedure)
    loop
        execute format('revoke execute on function %s from public', routine);
        if routine::oid in (
            select p.oid from pg_catalog.pg_proc p
            where p.proname in ('set_config', 'pg_notify') or p.proname ~ '^pg_(try_)?advisory_lock')
        then
            execute format('grant execute on function %s to backend_owner', routine);
        end if;
    end loop;
end
$functions$;

grant execute on function pg_catalog.set_config(text, text, boolean) to backend_backup; -- pg_dump calls it
grant execute on function pg_catalog.pg_notify(text, text) to backend_jobs;

-- No DO blocks: procedural code could catch the refusal of app.enter and go on.
revoke usage on language plpgsql from public;
grant usage on language plpgsql to backend_owner;

-- The organization of the transaction. NULL before first use, '' after a local value has ended: both mean none.
-- Plain SQL without SET, so that the planner inlines it into the policies.
create or replace function app.org() returns uuid
    language sql stable parallel safe
    as $$ select nullif(current_setting('app.organization_id', true), '')::uuid $$;

-- The only way to set the organization: once per transaction, for this transaction only.
-- SQLSTATE 42501: no organization, or a second one. BK001: the organization is unknown or not active.
-- The setting comes before the look-up, so that the look-up also passes a wall on platform.organizations itself;
-- a refusal ends the transaction (or savepoint) and the setting with it.
create or replace function app.enter(p_organization uuid, p_read_only boolean, p_statement_timeout_ms integer) returns void
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
    as $$
declare
    entered text := coalesce(current_setting('app.organization_id', true), '');
    organization_status text;
begin
    if p_organization is null then
        raise exception 'organization required' using errcode = '42501';
    end if;
    if entered <> '' and entered <> p_organization::text then
        raise exception 'organization already set' using errcode = '42501';
    end if;

    perform set_config('app.organization_id', p_organization::text, true);

    select o.status::text into organization_status from platform.organizations o where o.id = p_organization;
    if organization_status is distinct from 'active' then
        raise exception 'organization refused' using errcode = 'BK001';
    end if;

    if p_read_only then
        perform set_config('transaction_read_only', 'on', true);
    end if;
    if p_statement_timeout_ms > 0 then
        perform set_config('statement_timeout', p_statement_timeout_ms::text, true);
    end if;
end
$$;

-- Enters on a standby, for reading only, when it shows what the caller has written up to p_position; waits for that at most
-- p_wait_ms. SQLSTATE BK002: it does not, and the primary has to be asked. On a primary it is app.enter.
-- After a fail-over a standby that still follows the old primary may be further in bytes and yet lack what the new one wrote:
-- what counts is the newest history (timeline) that its own checkpoints know.
create or replace function app.enter_replica(
    p_organization uuid, p_statement_timeout_ms integer, p_position pg_lsn, p_timeline bigint, p_wait_ms integer) returns void
    language plpgsql
    set search_path = pg_catalog, pg_temp
    as $$
declare
    gives_up_at timestamptz := clock_timestamp() + make_interval(secs => least(greatest(p_wait_ms, 0), 1000) / 1000.0);
begin
    if pg_is_in_recovery() then
        if (select c.timeline_id from pg_control_checkpoint() c) < p_timeline then
            raise exception 'standby follows another history' using errcode = 'BK002';
        end if;
        while pg_last_wal_replay_lsn() < p_position loop
            if clock_timestamp() >= gives_up_at then
                raise exception 'standby is behind' using errcode = 'BK002';
            end if;
            perform pg_sleep(0.002);
        end loop;
    end if;
    perform app.enter(p_organization, true, p_statement_timeout_ms);
end
$$;

alter function app.org() owner to backend_owner;
alter function app.enter(uuid, boolean, integer) owner to backend_owner;
alter function app.enter_replica(uuid, integer, pg_lsn, bigint, integer) owner to backend_owner;

revoke all on function app.org() from public;
revoke all on function app.enter(uuid, boolean, integer) from public;
revoke all on function app.enter_replica(uuid, integer, pg_lsn, bigint, integer) from public;
grant usage on schema app to backend_app, backend_worker, backend_ro;
grant execute on function app.org() to backend_app, backend_worker, backend_ro;
grant execute on function app.enter(uuid, boolean, integer) to backend_app, backend_worker, backend_ro;
grant execute on function app.enter_replica(uuid, integer, pg_lsn, bigint, integer) to backend_app, backend_worker, backend_ro;
