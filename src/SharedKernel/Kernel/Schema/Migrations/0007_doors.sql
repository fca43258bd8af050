-- platform/0007_doors
-- after 0006_operators
-- Written by hand: functions are no part of the C# schema. It runs as backend_owner in one transaction. Once applied
-- anywhere, it is not edited again.

-- The doors to the queues across organizations are shut while an organization is entered. A job's handler runs as the worker
-- role inside its organization; a call from there is none of the worker's, and would read and write the queues of all.
create function platform.refuse_inside_organization() returns void
    language plpgsql
    set search_path = pg_catalog, pg_temp
    as $$
begin
    if coalesce(current_setting('app.organization_id', true), '') <> '' then
        raise exception 'the queues of all organizations are not reached from inside one' using errcode = '42501';
    end if;
end
$$;

grant execute on function platform.refuse_inside_organization() to backend_jobs;

-- The functions stay as they are, with the refusal before anything else. backend_jobs owns them and may not write code, so
-- the owner of the schema drops each and makes it again, with the same grants.
-- @accept do-block: it names its functions, and fails when one of them is not as expected
do $doors$
declare
    name text;
    signature text;
    former text;
    guarded text;
begin
    foreach name in array array[
        'claim_jobs', 'tend_jobs', 'extend_leases', 'settle_jobs', 'plan_schedule', 'schedule_times', 'fire_schedule',
        'prune_queue', 'queue_depths', 'relay_events', 'outbox_lag']
    loop
        signature := ('platform.' || name)::regproc::regprocedure::text;
        former := pg_get_functiondef(('platform.' || name)::regproc);
        guarded := case
            when former like '% LANGUAGE sql%'
                then regexp_replace(former, 'AS \$function\$', 'AS $function$ select platform.refuse_inside_organization();')
            else regexp_replace(former, E'\nbegin\n', E'\nbegin\n    perform platform.refuse_inside_organization();\n') end;
        if guarded = former then
            raise exception 'platform.% has no place for the refusal', name;
        end if;
        execute format('drop function %s', signature);
        execute guarded;
        execute format('grant execute on function %s to backend_worker', signature);
    end loop;
end
$doors$;

-- An owner of functions needs the right to create in their schema, at that moment only.
grant create on schema platform to backend_jobs;
alter function platform.claim_jobs(text, integer, integer, interval, uuid, uuid[], integer[]) owner to backend_jobs;
alter function platform.tend_jobs(integer) owner to backend_jobs;
alter function platform.extend_leases(text, interval, uuid[], uuid[], integer[]) owner to backend_jobs;
alter function platform.settle_jobs(text, uuid[], uuid[], integer[], text[], bigint[], text[], text[]) owner to backend_jobs;
alter function platform.plan_schedule(text, text, timestamptz) owner to backend_jobs;
alter function platform.schedule_times(text[]) owner to backend_jobs;
alter function platform.fire_schedule(text, timestamptz, timestamptz, text, text) owner to backend_jobs;
alter function platform.prune_queue(interval, interval, interval, integer) owner to backend_jobs;
alter function platform.queue_depths() owner to backend_jobs;
alter function platform.relay_events(integer, uuid, text[], text[]) owner to backend_jobs;
alter function platform.outbox_lag() owner to backend_jobs;
revoke create on schema platform from backend_jobs;
