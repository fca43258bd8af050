-- platform/0003_jobs
-- after 0002_idempotency
-- Written by `db generate` from the C# schema. Review it and commit it together with snapshot.json.
-- It runs as backend_owner in one transaction. Once applied anywhere, it is not edited again.

grant usage on schema platform to backend_jobs;

create type platform.job_state as enum ('scheduled', 'available', 'running', 'completed', 'discarded', 'cancelled');

create table platform.jobs (
    organization_id uuid not null,
    id uuid not null,
    kind varchar(100) not null,
    payload jsonb not null,
    state platform.job_state not null default 'available'::platform.job_state,
    priority smallint not null default 0,
    run_at timestamptz not null default now(),
    attempt integer not null default 0,
    max_attempts integer,
    lease_until timestamptz,
    worker varchar(100),
    unique_key varchar(200),
    message_id uuid,
    ordering_key varchar(200),
    position bigint,
    traceparent varchar(55),
    tracestate varchar(512),
    last_trace_id varchar(32),
    last_error varchar(2000),
    cancel_requested_at timestamptz,
    created_at timestamptz not null default now(),
    started_at timestamptz,
    finished_at timestamptz,
    constraint jobs_pkey primary key (organization_id, id),
    constraint jobs_kind_not_blank_check check (kind ~ '[^[:space:]]')
);

create unique index jobs_kind_unique_key_key on platform.jobs (organization_id, kind, unique_key) where unique_key is not null and finished_at is null;
create index jobs_priority_run_at_id_idx on platform.jobs (organization_id, priority, run_at, id) where state = 'available'::platform.job_state;
create index jobs_run_at_idx on platform.jobs (organization_id, run_at) where state = 'scheduled'::platform.job_state;
create index jobs_lease_until_idx on platform.jobs (organization_id, lease_until) where state = 'running'::platform.job_state;
create index jobs_ordering_key_position_idx on platform.jobs (organization_id, ordering_key, position) where ordering_key is not null and finished_at is null;
create index jobs_id_idx on platform.jobs (organization_id, id) where state = 'discarded'::platform.job_state;

-- The wall of a queue: the serving roles see and write the rows of the entered organization only, functions of backend_jobs all.
alter table platform.jobs enable row level security;
alter table platform.jobs force row level security;
create policy tenant_wall on platform.jobs as restrictive for all to backend_app, backend_ro, backend_worker
    using (organization_id = (select app.org()))
    with check (organization_id = (select app.org()));
create policy tenant_rows on platform.jobs as permissive for all to backend_app, backend_worker
    using (true)
    with check (true);
create policy tenant_read on platform.jobs as permissive for select to backend_ro
    using (true);
create policy queue_rows on platform.jobs as permissive for all to backend_jobs
    using (true)
    with check (true);

grant select, insert, delete on platform.jobs to backend_app, backend_worker, backend_jobs;
grant update (
    kind,
    payload,
    state,
    priority,
    run_at,
    attempt,
    max_attempts,
    lease_until,
    worker,
    unique_key,
    message_id,
    ordering_key,
    position,
    traceparent,
    tracestate,
    last_trace_id,
    last_error,
    cancel_requested_at,
    created_at,
    started_at,
    finished_at
) on platform.jobs to backend_app, backend_worker, backend_jobs;
grant select on platform.jobs to backend_ro;

create table platform.outbox (
    organization_id uuid not null,
    id uuid not null,
    position bigint not null generated always as identity,
    kind varchar(100) not null,
    aggregate_id uuid not null,
    payload jsonb not null,
    traceparent varchar(55),
    tracestate varchar(512),
    created_at timestamptz not null default now(),
    relayed_at timestamptz,
    constraint outbox_pkey primary key (organization_id, id),
    constraint outbox_kind_not_blank_check check (kind ~ '[^[:space:]]')
);

create index outbox_position_idx on platform.outbox (organization_id, position) where relayed_at is null;

-- The wall of a queue: the serving roles see and write the rows of the entered organization only, functions of backend_jobs all.
alter table platform.outbox enable row level security;
alter table platform.outbox force row level security;
create policy tenant_wall on platform.outbox as restrictive for all to backend_app, backend_ro, backend_worker
    using (organization_id = (select app.org()))
    with check (organization_id = (select app.org()));
create policy tenant_rows on platform.outbox as permissive for all to backend_app, backend_worker
    using (true)
    with check (true);
create policy tenant_read on platform.outbox as permissive for select to backend_ro
    using (true);
create policy queue_rows on platform.outbox as permissive for all to backend_jobs
    using (true)
    with check (true);

grant select, insert, delete on platform.outbox to backend_app, backend_worker, backend_jobs;
grant update (
    kind,
    aggregate_id,
    payload,
    traceparent,
    tracestate,
    created_at,
    relayed_at
) on platform.outbox to backend_app, backend_worker, backend_jobs;
grant select on platform.outbox to backend_ro;

create table platform.inbox (
    organization_id uuid not null,
    message_id uuid not null,
    handler varchar(100) not null,
    applied_at timestamptz not null default now(),
    constraint inbox_pkey primary key (organization_id, message_id, handler)
);

-- The wall of a queue: the serving roles see and write the rows of the entered organization only, functions of backend_jobs all.
alter table platform.inbox enable row level security;
alter table platform.inbox force row level security;
create policy tenant_wall on platform.inbox as restrictive for all to backend_app, backend_ro, backend_worker
    using (organization_id = (select app.org()))
    with check (organization_id = (select app.org()));
create policy tenant_rows on platform.inbox as permissive for all to backend_app, backend_worker
    using (true)
    with check (true);
create policy tenant_read on platform.inbox as permissive for select to backend_ro
    using (true);
create policy queue_rows on platform.inbox as permissive for all to backend_jobs
    using (true)
    with check (true);

grant select, insert, delete on platform.inbox to backend_app, backend_worker, backend_jobs;
grant update (applied_at) on platform.inbox to backend_app, backend_worker, backend_jobs;
grant select on platform.inbox to backend_ro;

-- Private: functions of backend_jobs alone use it.
create table platform.schedules (
    name varchar(100) not null,
    expression varchar(200) not null,
    next_run_at timestamptz not null,
    last_run_at timestamptz,
    constraint schedules_pkey primary key (name)
);

grant select, insert, update, delete on platform.schedules to backend_jobs;
grant select on platform.organizations to backend_jobs;


-- Everything below is written by hand: the doors to the queues across organizations. All times are the database's clock.
-- The functions belong to backend_jobs, which the policy queue_rows lets through, and only the worker role may call them.
-- Their plans must not depend on statistics that were taken while a queue was empty: the settings leave the indexes only.

-- Wakes the workers. No content: whoever listens asks for work, and sees only what the functions give.
create function platform.wake_workers() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
    as $$
begin
    perform pg_notify('backend_jobs', '');
    return null;
end
$$;

create trigger wake_workers after insert on platform.jobs for each statement execute function platform.wake_workers();
create trigger wake_workers after insert on platform.outbox for each statement execute function platform.wake_workers();

-- Claims ready jobs for a worker, fairly: it begins with the organization after p_after, takes the same share of each, and
-- goes round. Organizations that are not active keep their jobs, and those that hold p_cap of the worker's slots wait.
create function platform.claim_jobs(
    p_worker text,
    p_limit integer,
    p_cap integer,
    p_lease interval,
    p_after uuid,
    p_held uuid[],
    p_held_counts integer[]
) returns table (
    organization_id uuid,
    id uuid,
    kind text,
    payload text,
    attempt integer,
    max_attempts integer,
    message_id uuid,
    traceparent text,
    tracestate text,
    created_at timestamptz,
    waited_ms bigint
)
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
    room integer;
    organizations uuid[] := '{}';
    rooms integer[] := '{}';
    share integer;
begin
    while cardinality(organizations) < p_limit loop
        select j.organization_id,
               exists (select from platform.organizations o where o.id = j.organization_id and o.status = 'active')
        into organization, active
        from platform.jobs j
        where j.state = 'available' and j.organization_id > visited
        order by j.organization_id
        limit 1;

        if organization is null or (wrapped and organization > start) then
            exit when wrapped;
            wrapped := true;
            visited := '00000000-0000-0000-0000-000000000000';
            continue;
        end if;

        visited := organization;
        room := p_cap - coalesce(p_held_counts[array_position(p_held, organization)], 0);
        if active and room > 0 then
            organizations := organizations || organization;
            rooms := rooms || room;
        end if;
    end loop;

    if cardinality(organizations) = 0 then
        return;
    end if;

    share := ceil(p_limit::numeric / cardinality(organizations));
    return query
        with picked as materialized (
            select p.organization_id, p.id
            from unnest(organizations, rooms) as o (organization_id, room)
            cross join lateral (
                select j.organization_id, j.id
                from platform.jobs j
                where j.organization_id = o.organization_id
                  and j.state = 'available'
                  and (j.ordering_key is null
                       or not exists (select from platform.jobs e
                                      where e.organization_id = j.organization_id
                                        and e.ordering_key = j.ordering_key
                                        and e.finished_at is null
                                        and e.position < j.position))
                order by j.priority, j.run_at, j.id
                limit least(share, o.room)
                for update of j skip locked
            ) p
            limit p_limit
        )
        update platform.jobs j
        set state = 'running',
            attempt = j.attempt + 1,
            lease_until = now() + p_lease,
            worker = p_worker,
            started_at = now()
        from picked p
        where j.organization_id = p.organization_id and j.id = p.id
        returning j.organization_id, j.id, j.kind::text, j.payload::text, j.attempt, j.max_attempts, j.message_id,
            j.traceparent::text, j.tracestate::text, j.created_at,
            greatest(0, extract(epoch from clock_timestamp() - j.run_at) * 1000)::bigint;
end
$$;

-- What has to be done now and then: makes due jobs available, and takes back those whose worker did not renew its lease.
-- One worker does it at a time; the others learn nothing. next_due_ms says when the next delayed job is due.
create function platform.tend_jobs(p_limit integer) returns table (promoted bigint, recovered bigint, next_due_ms bigint)
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_generic_plan
    set enable_seqscan = off
    set enable_bitmapscan = off
    set enable_hashjoin = off
    set enable_mergejoin = off
    as $$
begin
    if not pg_try_advisory_xact_lock(hashtextextended('platform.tend_jobs', 0)) then
        return;
    end if;

    with recursive overdue as (
        (select j.organization_id, j.lease_until from platform.jobs j
         where j.state = 'running'
         order by j.organization_id, j.lease_until limit 1)
        union all
        select n.organization_id, n.lease_until from overdue o
        cross join lateral (select j.organization_id, j.lease_until from platform.jobs j
                            where j.state = 'running' and j.organization_id > o.organization_id
                            order by j.organization_id, j.lease_until limit 1) n
    ), lost as materialized (
        select p.organization_id, p.id from overdue o
        cross join lateral (select j.organization_id, j.id from platform.jobs j
                            where j.organization_id = o.organization_id and j.state = 'running' and j.lease_until < now()
                            order by j.lease_until limit p_limit for update of j skip locked) p
        where o.lease_until < now()
    ), taken as (
        update platform.jobs j
        set state = case when j.cancel_requested_at is null then 'available' else 'cancelled' end::platform.job_state,
            finished_at = case when j.cancel_requested_at is null then null else now() end,
            lease_until = null,
            last_error = format('The worker %s did not renew its lease: it was killed, or the handler did not end in time.', j.worker)
        from lost l
        where j.organization_id = l.organization_id and j.id = l.id
        returning 1
    )
    select count(*) into recovered from taken;

    with recursive first as (
        (select j.organization_id, j.run_at from platform.jobs j
         where j.state = 'scheduled'
         order by j.organization_id, j.run_at limit 1)
        union all
        select n.organization_id, n.run_at from first f
        cross join lateral (select j.organization_id, j.run_at from platform.jobs j
                            where j.state = 'scheduled' and j.organization_id > f.organization_id
                            order by j.organization_id, j.run_at limit 1) n
    ), due as materialized (
        select p.organization_id, p.id from first f
        cross join lateral (select j.organization_id, j.id from platform.jobs j
                            where j.organization_id = f.organization_id and j.state = 'scheduled' and j.run_at <= now()
                            order by j.run_at limit p_limit for update of j skip locked) p
        where f.run_at <= now()
    ), ready as (
        update platform.jobs j
        set state = 'available'
        from due d
        where j.organization_id = d.organization_id and j.id = d.id
        returning 1
    ), next as (
        select min(n.run_at) as run_at from first f
        cross join lateral (select j.run_at from platform.jobs j
                            where j.organization_id = f.organization_id and j.state = 'scheduled' and j.run_at > now()
                            order by j.run_at limit 1) n
    )
    select (select count(*) from ready), (select greatest(0, ceil(extract(epoch from n.run_at - clock_timestamp()) * 1000))::bigint from next n)
    into promoted, next_due_ms;

    if promoted + recovered > 0 then
        perform pg_notify('backend_jobs', '');
    end if;
    return next;
end
$$;

-- Renews the leases of jobs that a worker holds, and returns those that it still holds. A row that is locked is about to be
-- settled by its own handler: it is held, and not waited for.
create function platform.extend_leases(p_worker text, p_lease interval, p_organizations uuid[], p_ids uuid[], p_attempts integer[])
    returns table (id uuid, cancel_requested boolean)
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_generic_plan
    set enable_seqscan = off
    set enable_hashjoin = off
    set enable_mergejoin = off
    as $$
#variable_conflict use_column
begin
    return query
        with held as materialized (
            select j.organization_id, j.id, j.cancel_requested_at
            from unnest(p_organizations, p_ids, p_attempts) as a (organization_id, id, attempt)
            join platform.jobs j on j.organization_id = a.organization_id and j.id = a.id
            -- As text: the index of running jobs must not tempt the planner away from the primary key.
            where j.state::text = 'running' and j.worker = p_worker and j.attempt = a.attempt
        ), free as materialized (
            select j.organization_id, j.id
            from held h
            join platform.jobs j on j.organization_id = h.organization_id and j.id = h.id
            where j.state::text = 'running' and j.worker = p_worker
            for update of j skip locked
        ), renewed as (
            update platform.jobs j
            set lease_until = now() + p_lease
            from free f
            where j.organization_id = f.organization_id and j.id = f.id
        )
        select h.id, h.cancel_requested_at is not null from held h;
end
$$;

-- Ends attempts outside their handlers' transactions, and returns the jobs that the worker still held. Outcomes: completed,
-- retry (after the delay), discarded, cancelled, snoozed and released. The last two do not count the attempt.
create function platform.settle_jobs(
    p_worker text,
    p_organizations uuid[],
    p_ids uuid[],
    p_attempts integer[],
    p_outcomes text[],
    p_delays_ms bigint[],
    p_errors text[],
    p_traces text[]
) returns setof uuid
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_generic_plan
    set enable_seqscan = off
    set enable_hashjoin = off
    set enable_mergejoin = off
    as $$
begin
    return query
        with settled as materialized (
            select s.organization_id, s.id, s.attempt, s.delay_ms, s.error, s.trace,
                   case when j.cancel_requested_at is not null and s.outcome in ('retry', 'snoozed', 'released')
                        then 'cancelled' else s.outcome end as outcome
            from unnest(p_organizations, p_ids, p_attempts, p_outcomes, p_delays_ms, p_errors, p_traces)
                as s (organization_id, id, attempt, outcome, delay_ms, error, trace)
            join platform.jobs j on j.organization_id = s.organization_id and j.id = s.id
        )
        update platform.jobs j
        set state = case s.outcome
                when 'retry' then 'scheduled'
                when 'snoozed' then 'scheduled'
                when 'released' then 'available'
                else s.outcome end::platform.job_state,
            attempt = case when s.outcome in ('snoozed', 'released') then j.attempt - 1 else j.attempt end,
            run_at = case when s.outcome in ('retry', 'snoozed') then now() + s.delay_ms * interval '1 millisecond' else j.run_at end,
            finished_at = case when s.outcome in ('completed', 'discarded', 'cancelled') then now() end,
            lease_until = null,
            last_error = case when s.outcome in ('completed', 'released') then j.last_error else coalesce(s.error, j.last_error) end,
            last_trace_id = coalesce(s.trace, j.last_trace_id)
        from settled s
        where j.organization_id = s.organization_id and j.id = s.id
          -- As text: the index of running jobs must not tempt the planner away from the primary key.
          and j.state::text = 'running' and j.worker = p_worker and j.attempt = s.attempt
        returning j.id;
end
$$;

-- Lists a cron schedule. One whose expression has changed is planned anew.
create function platform.plan_schedule(p_name text, p_expression text, p_next timestamptz) returns void
    language sql security definer
    set search_path = pg_catalog, pg_temp
    as $$
    insert into platform.schedules as s (name, expression, next_run_at) values (p_name, p_expression, p_next)
    on conflict (name) do update set expression = excluded.expression, next_run_at = excluded.next_run_at
    where s.expression <> excluded.expression
$$;

-- When each schedule fires next, and what time it is.
create function platform.schedule_times(p_names text[]) returns table (name text, next_run_at timestamptz, database_time timestamptz)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    as $$ select s.name::text, s.next_run_at, now() from platform.schedules s where s.name = any (p_names) $$;

-- Fires a schedule: whoever moves next_run_at on from p_due does it, so that one instance does. One job for every active
-- organization whose former one has ended. Returns how many; null when it was not the caller's to fire.
create function platform.fire_schedule(p_name text, p_due timestamptz, p_next timestamptz, p_kind text, p_payload text) returns bigint
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
    as $$
declare
    fired bigint;
begin
    update platform.schedules s set next_run_at = p_next, last_run_at = now()
    where s.name = p_name and s.next_run_at = p_due and s.next_run_at <= now();
    if not found then
        return null;
    end if;

    -- Ids of version 7, as .NET makes them: milliseconds first, so that ids are in the order of time.
    insert into platform.jobs (organization_id, id, kind, payload, unique_key)
    select o.id,
           encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
               placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid,
           p_kind, p_payload::jsonb, 'schedule ' || p_name
    from platform.organizations o
    where o.status = 'active'
    on conflict do nothing;
    get diagnostics fired = row_count;
    return fired;
end
$$;

-- Removes what is finished for longer than asked, at most p_limit rows of each queue, and gives up what waits for an
-- organization that no longer exists. Returns how many rows it removed. Rows are found by their ids, which are in the order
-- of time: no index serves this alone.
create function platform.prune_queue(p_completed interval, p_discarded interval, p_messages interval, p_limit integer) returns bigint
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_generic_plan
    set enable_seqscan = off
    as $$
declare
    organization uuid := '00000000-0000-0000-0000-000000000000';
    shortest constant interval := least(p_completed, p_discarded);
    before_job constant uuid := (lpad(to_hex((extract(epoch from now() - shortest + interval '1 hour') * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid;
    before_message constant uuid := (lpad(to_hex((extract(epoch from now() - p_messages + interval '1 hour') * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid;
    jobs bigint := 0;
    messages bigint := 0;
    entries bigint := 0;
    removed bigint;
begin
    if not pg_try_advisory_xact_lock(hashtextextended('platform.prune_queue', 0)) then
        return 0;
    end if;

    loop
        select j.organization_id into organization from platform.jobs j where j.organization_id > organization order by j.organization_id limit 1;
        exit when organization is null or jobs >= p_limit;
        if not exists (select from platform.organizations o where o.id = organization) then
            update platform.jobs j
            set state = 'discarded', finished_at = now(), lease_until = null, last_error = 'The organization no longer exists.'
            where j.organization_id = organization and j.finished_at is null;
        end if;

        delete from platform.jobs j
        where j.organization_id = organization
          and j.id in (select f.id from platform.jobs f
                       where f.organization_id = organization and f.id < before_job
                         and f.finished_at < now() - case when f.state = 'completed' then p_completed else p_discarded end
                       order by f.id limit p_limit - jobs);
        get diagnostics removed = row_count;
        jobs := jobs + removed;
    end loop;

    organization := '00000000-0000-0000-0000-000000000000';
    loop
        select m.organization_id into organization from platform.outbox m where m.organization_id > organization order by m.organization_id limit 1;
        exit when organization is null or messages >= p_limit;
        delete from platform.outbox m
        where m.organization_id = organization
          and m.id in (select f.id from platform.outbox f
                       where f.organization_id = organization and f.id < before_message
                         and (f.relayed_at < now() - p_messages
                              or not exists (select from platform.organizations o where o.id = organization))
                       order by f.id limit p_limit - messages);
        get diagnostics removed = row_count;
        messages := messages + removed;
    end loop;

    organization := '00000000-0000-0000-0000-000000000000';
    loop
        select e.organization_id into organization from platform.inbox e where e.organization_id > organization order by e.organization_id limit 1;
        exit when organization is null or entries >= p_limit;
        delete from platform.inbox e
        where e.organization_id = organization
          and (e.message_id, e.handler) in (select f.message_id, f.handler from platform.inbox f
                                            where f.organization_id = organization and f.message_id < before_message
                                              and f.applied_at < now() - p_messages
                                            order by f.message_id, f.handler limit p_limit - entries);
        get diagnostics removed = row_count;
        entries := entries + removed;
    end loop;

    return jobs + messages + entries;
end
$$;

-- How much waits, by kind and state, with the age of the oldest. Of no organization in particular.
create function platform.queue_depths() returns table (kind text, state text, depth bigint, oldest_ms bigint)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    as $$
    select j.kind::text, j.state::text, count(*), greatest(0, extract(epoch from now() - min(j.run_at)) * 1000)::bigint
    from platform.jobs j
    where j.state in ('available', 'scheduled', 'running')
    group by j.kind, j.state
$$;

grant execute on function
    platform.claim_jobs(text, integer, integer, interval, uuid, uuid[], integer[]),
    platform.tend_jobs(integer),
    platform.extend_leases(text, interval, uuid[], uuid[], integer[]),
    platform.settle_jobs(text, uuid[], uuid[], integer[], text[], bigint[], text[], text[]),
    platform.plan_schedule(text, text, timestamptz),
    platform.schedule_times(text[]),
    platform.fire_schedule(text, timestamptz, timestamptz, text, text),
    platform.prune_queue(interval, interval, interval, integer),
    platform.queue_depths()
to backend_worker;

-- An owner of functions needs the right to create in their schema, at that moment only.
grant create on schema platform to backend_jobs;
alter function platform.wake_workers() owner to backend_jobs;
alter function platform.claim_jobs(text, integer, integer, interval, uuid, uuid[], integer[]) owner to backend_jobs;
alter function platform.tend_jobs(integer) owner to backend_jobs;
alter function platform.extend_leases(text, interval, uuid[], uuid[], integer[]) owner to backend_jobs;
alter function platform.settle_jobs(text, uuid[], uuid[], integer[], text[], bigint[], text[], text[]) owner to backend_jobs;
alter function platform.plan_schedule(text, text, timestamptz) owner to backend_jobs;
alter function platform.schedule_times(text[]) owner to backend_jobs;
alter function platform.fire_schedule(text, timestamptz, timestamptz, text, text) owner to backend_jobs;
alter function platform.prune_queue(interval, interval, interval, integer) owner to backend_jobs;
alter function platform.queue_depths() owner to backend_jobs;
revoke create on schema platform from backend_jobs;
