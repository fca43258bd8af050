-- platform/0005_relay
-- after 0004_organization_deletions
-- Written by hand: functions are no part of the C# schema. It runs as backend_owner in one transaction. Once applied
-- anywhere, it is not edited again.

-- Turns waiting events into one job for each handler that is subscribed to their kind, and marks them as relayed: both or
-- neither. One relay at a time, or the events of one aggregate could overtake each other; the lock ends with the
-- transaction, so that a relay that dies holds nothing. It begins with the organization after p_after and takes the same
-- share of each. Organizations that are not active keep their events. An event that nobody is subscribed to is marked only.
-- Events are found by their mark and not behind the highest position seen: a transaction that commits late has a low one.
-- Returns what it relayed; the last row is of the organization that it ended with.
create function platform.relay_events(p_limit integer, p_after uuid, p_event_kinds text[], p_handlers text[])
    returns table (organization_id uuid, id uuid, kind text, traceparent text)
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_generic_plan
    set enable_seqscan = off
    set enable_bitmapscan = off
    set enable_hashjoin = off
    set enable_mergejoin = off
    as $$
#variable_conflict use_column
declare
    start constant uuid := coalesce(p_after, '00000000-0000-0000-0000-000000000000');
    visited uuid := start;
    wrapped boolean := false;
    organization uuid;
    active boolean;
    organizations uuid[] := '{}';
begin
    if not pg_try_advisory_xact_lock(hashtextextended('platform.relay_events', 0)) then
        return;
    end if;

    while cardinality(organizations) < p_limit loop
        select m.organization_id,
               exists (select from platform.organizations o where o.id = m.organization_id and o.status = 'active')
        into organization, active
        from platform.outbox m
        where m.relayed_at is null and m.organization_id > visited
        order by m.organization_id
        limit 1;

        if organization is null or (wrapped and organization > start) then
            exit when wrapped;
            wrapped := true;
            visited := '00000000-0000-0000-0000-000000000000';
            continue;
        end if;

        visited := organization;
        if active then
            organizations := organizations || organization;
        end if;
    end loop;

    -- An insert of no row would wake the workers all the same, and they this.
    if cardinality(organizations) = 0 then
        return;
    end if;

    return query
        with picked as materialized (
            select o.turn, p.*
            from unnest(organizations) with ordinality as o (organization_id, turn)
            cross join lateral (
                select m.organization_id, m.id, m.kind, m.aggregate_id, m.position, m.payload, m.traceparent, m.tracestate
                from platform.outbox m
                where m.organization_id = o.organization_id and m.relayed_at is null
                order by m.position
                limit greatest(1, p_limit / cardinality(organizations))
            ) p
        ), queued as (
            -- Ids of version 7, as .NET makes them: milliseconds first, so that ids are in the order of time.
            insert into platform.jobs (organization_id, id, kind, payload, message_id, ordering_key, position, traceparent, tracestate)
            select p.organization_id,
                   encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
                       placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid,
                   s.handler, p.payload, p.id, s.handler || ':' || p.aggregate_id, p.position, p.traceparent, p.tracestate
            from picked p
            join unnest(p_event_kinds, p_handlers) as s (kind, handler) on s.kind = p.kind
            order by p.turn, p.position
        ), marked as (
            update platform.outbox m
            set relayed_at = now()
            from picked p
            where m.organization_id = p.organization_id and m.id = p.id
        )
        select p.organization_id, p.id, p.kind::text, p.traceparent::text
        from picked p
        order by p.turn, p.position;
end
$$;

-- How many events wait for the relay, and since when. Of no organization in particular.
create function platform.outbox_lag() returns table (waiting bigint, oldest_ms bigint)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    as $$
    select count(*), greatest(0, extract(epoch from clock_timestamp() - min(m.created_at)) * 1000)::bigint
    from platform.outbox m
    where m.relayed_at is null
$$;

grant execute on function platform.relay_events(integer, uuid, text[], text[]), platform.outbox_lag() to backend_worker;

-- An owner of functions needs the right to create in their schema, at that moment only.
grant create on schema platform to backend_jobs;
alter function platform.relay_events(integer, uuid, text[], text[]) owner to backend_jobs;
alter function platform.outbox_lag() owner to backend_jobs;
revoke create on schema platform from backend_jobs;
