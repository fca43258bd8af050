-- platform/0006_operators
-- after 0005_relay
-- Written by `db generate` from the C# schema. Review it and commit it together with snapshot.json.
-- It runs as backend_owner in one transaction. Once applied anywhere, it is not edited again.

-- Private: no role but the owner reads or writes it.
create table platform.operator_audit (
    id bigint not null generated always as identity,
    called_at timestamptz not null default now(),
    operator varchar(63) not null,
    function varchar(63) not null,
    arguments jsonb not null,
    constraint operator_audit_pkey primary key (id)
);

create index operator_audit_called_at_idx on platform.operator_audit (called_at);

-- Everything below is written by hand: what an operator may ask and do across organizations. The role backend_operator can
-- execute these functions and read no table. None of them shows a payload.

create function platform.refuse_change() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
    as $$
begin
    raise exception '% is append only', tg_relid::regclass using errcode = '42501';
end
$$;

create trigger append_only before update or delete or truncate on platform.operator_audit
    for each statement execute function platform.refuse_change();

create schema ops;
grant usage on schema ops to backend_operator, backend_jobs;

-- The row, before the function does anything else; and a line in the server's log, which the caller cannot roll back.
create function ops.audit(p_function text, p_arguments jsonb) returns void
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
    as $$
begin
    insert into platform.operator_audit (operator, function, arguments) values (session_user, p_function, p_arguments);
    raise log 'operator % called ops.% with %', session_user, p_function, p_arguments;
end
$$;

-- How much is there, by organization, kind and state, all but what is completed. The oldest: of running jobs by their start,
-- of ended ones by their end, of waiting ones by the time they were to run.
create function ops.queue() returns table (
    organization_id uuid,
    organization_status text,
    kind text,
    state text,
    jobs bigint,
    oldest_at timestamptz,
    oldest_seconds bigint
)
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
    as $$
#variable_conflict use_column
begin
    perform ops.audit('queue', '{}');
    return query
        select q.organization_id, coalesce(o.status::text, 'none'), q.kind, q.state, q.jobs, q.oldest_at,
               greatest(0, extract(epoch from clock_timestamp() - q.oldest_at))::bigint
        from (select j.organization_id, j.kind::text as kind, j.state::text as state, count(*) as jobs,
                     min(case j.state when 'running' then j.started_at
                                      when 'discarded' then j.finished_at
                                      when 'cancelled' then j.finished_at
                                      else j.run_at end) as oldest_at
              from platform.jobs j
              where j.state <> 'completed'
              group by j.organization_id, j.kind, j.state) q
        left join platform.organizations o on o.id = q.organization_id
        order by q.organization_id, q.kind, q.state;
end
$$;

-- Jobs, the youngest first. A null filters nothing.
create function ops.jobs(p_organization uuid, p_kind text, p_state text, p_limit integer) returns table (
    organization_id uuid,
    id uuid,
    kind text,
    state text,
    attempt integer,
    max_attempts integer,
    priority smallint,
    run_at timestamptz,
    created_at timestamptz,
    started_at timestamptz,
    finished_at timestamptz,
    lease_until timestamptz,
    cancel_requested_at timestamptz,
    worker text,
    message_id uuid,
    last_error text,
    enqueued_trace_id text,
    last_trace_id text
)
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
    as $$
#variable_conflict use_column
begin
    perform ops.audit('jobs', jsonb_build_object('organization', p_organization, 'kind', p_kind, 'state', p_state, 'limit', p_limit));
    return query
        select j.organization_id, j.id, j.kind::text, j.state::text, j.attempt, j.max_attempts, j.priority, j.run_at, j.created_at,
               j.started_at, j.finished_at, j.lease_until, j.cancel_requested_at, j.worker::text, j.message_id, j.last_error::text,
               nullif(split_part(j.traceparent, '-', 2), ''), j.last_trace_id::text
        from platform.jobs j
        where (p_organization is null or j.organization_id = p_organization)
          and (p_kind is null or j.kind = p_kind)
          and (p_state is null or j.state::text = p_state)
        order by j.created_at desc, j.id desc
        limit least(greatest(p_limit, 0), 10000);
end
$$;

-- Changes one job. Outcomes: replayed, cancelled, cancel_requested, discarded; not_found, wrong_state, unique_key_taken and
-- busy have changed nothing. A refusal is an answer and not an error: an error would take the audit row back.
create function ops.change_job(p_change text, p_organization uuid, p_id uuid) returns table (outcome text, state text)
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
    as $$
#variable_conflict use_column
begin
    select j.state::text into state from platform.jobs j where j.organization_id = p_organization and j.id = p_id for update;
    outcome := case
        when state is null then 'not_found'
        when p_change = 'replay' and state in ('discarded', 'cancelled', 'completed') then 'replayed'
        when p_change = 'cancel' and state in ('scheduled', 'available') then 'cancelled'
        when p_change = 'cancel' and state = 'running' then 'cancel_requested'
        when p_change = 'discard' and state in ('scheduled', 'available') then 'discarded'
        else 'wrong_state' end;

    case outcome
        when 'replayed' then
            update platform.jobs j
            set state = 'available', attempt = 0, run_at = now(), started_at = null, finished_at = null,
                cancel_requested_at = null, lease_until = null, worker = null
            where j.organization_id = p_organization and j.id = p_id;
            perform pg_notify('backend_jobs', '');
        when 'cancelled' then
            update platform.jobs j set state = 'cancelled', cancel_requested_at = now(), finished_at = now()
            where j.organization_id = p_organization and j.id = p_id;
        when 'cancel_requested' then
            update platform.jobs j set cancel_requested_at = coalesce(j.cancel_requested_at, now())
            where j.organization_id = p_organization and j.id = p_id;
        when 'discarded' then
            update platform.jobs j set state = 'discarded', finished_at = now()
            where j.organization_id = p_organization and j.id = p_id;
        else
            null;
    end case;

    select j.state::text into state from platform.jobs j where j.organization_id = p_organization and j.id = p_id;
    return next;
exception
    when unique_violation then
        outcome := 'unique_key_taken';
        return next;
    when lock_not_available then
        outcome := 'busy';
        return next;
end
$$;

-- Makes a job ready again that has ended, with all its attempts. What an event's handler has applied is not applied again.
create function ops.replay_job(p_organization uuid, p_id uuid) returns table (outcome text, state text)
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
    as $$
begin
    perform ops.audit('replay_job', jsonb_build_object('organization', p_organization, 'job', p_id));
    return query select c.outcome, c.state from ops.change_job('replay', p_organization, p_id) c;
end
$$;

-- Takes a waiting job back; of a running one the worker learns with its next heartbeat.
create function ops.cancel_job(p_organization uuid, p_id uuid) returns table (outcome text, state text)
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
    as $$
begin
    perform ops.audit('cancel_job', jsonb_build_object('organization', p_organization, 'job', p_id));
    return query select c.outcome, c.state from ops.change_job('cancel', p_organization, p_id) c;
end
$$;

-- Gives a waiting job up; it stays until it is replayed or pruned.
create function ops.discard_job(p_organization uuid, p_id uuid) returns table (outcome text, state text)
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
    as $$
begin
    perform ops.audit('discard_job', jsonb_build_object('organization', p_organization, 'job', p_id));
    return query select c.outcome, c.state from ops.change_job('discard', p_organization, p_id) c;
end
$$;

-- Events that wait for the relay.
create function ops.outbox_lag() returns table (organization_id uuid, waiting bigint, oldest_at timestamptz, lag_seconds bigint)
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
    as $$
#variable_conflict use_column
begin
    perform ops.audit('outbox_lag', '{}');
    return query
        select m.organization_id, count(*), min(m.created_at), greatest(0, extract(epoch from clock_timestamp() - min(m.created_at)))::bigint
        from platform.outbox m
        where m.relayed_at is null
        group by m.organization_id
        order by m.organization_id;
end
$$;

grant execute on function ops.audit(text, jsonb) to backend_jobs;
grant execute on function
    ops.queue(),
    ops.jobs(uuid, text, text, integer),
    ops.replay_job(uuid, uuid),
    ops.cancel_job(uuid, uuid),
    ops.discard_job(uuid, uuid),
    ops.outbox_lag()
to backend_operator;

-- An owner of functions needs the right to create in their schema, at that moment only.
grant create on schema ops to backend_jobs;
alter function ops.queue() owner to backend_jobs;
alter function ops.jobs(uuid, text, text, integer) owner to backend_jobs;
alter function ops.change_job(text, uuid, uuid) owner to backend_jobs;
alter function ops.replay_job(uuid, uuid) owner to backend_jobs;
alter function ops.cancel_job(uuid, uuid) owner to backend_jobs;
alter function ops.discard_job(uuid, uuid) owner to backend_jobs;
alter function ops.outbox_lag() owner to backend_jobs;
revoke create on schema ops from backend_jobs;
