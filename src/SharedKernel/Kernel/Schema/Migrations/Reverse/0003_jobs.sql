-- The steps back from platform/0003_jobs. Nothing runs this file: the way out of a bad migration is the next one.
-- Who must go back reads it, stops what uses the new schema, and runs it as backend_owner.

-- Written by hand, like the functions themselves.
drop trigger wake_workers on platform.jobs;
drop trigger wake_workers on platform.outbox;
drop function
    platform.wake_workers(),
    platform.claim_jobs(text, integer, integer, interval, uuid, uuid[], integer[]),
    platform.tend_jobs(integer),
    platform.extend_leases(text, interval, uuid[], uuid[], integer[]),
    platform.settle_jobs(text, uuid[], uuid[], integer[], text[], bigint[], text[], text[]),
    platform.plan_schedule(text, text, timestamptz),
    platform.schedule_times(text[]),
    platform.fire_schedule(text, timestamptz, timestamptz, text, text),
    platform.prune_queue(interval, interval, interval, integer),
    platform.queue_depths();

revoke usage on schema platform from backend_jobs;

-- LOSSY: all rows of jobs, outbox, inbox, schedules.
drop table platform.jobs, platform.outbox, platform.inbox, platform.schedules;

drop type platform.job_state;

revoke select on platform.organizations from backend_jobs;
