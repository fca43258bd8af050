-- Vacuum of the queue tables. Run by the migrator after `db migrate`; safe to run again.
-- Each job and event is written, claimed and settled: three versions of a row, two of them dead within seconds. A claim walks
-- past the dead ones. Five thousand of them, not a share of the table, make a vacuum worth its while; and it does not pause.

set role backend_owner;
do $queues$
declare
    queue text;
begin
    foreach queue in array array['jobs', 'outbox', 'inbox', 'idempotency_keys', 'schedules']
    loop
        if to_regclass('platform.' || queue) is not null then
            execute format(
                'alter table platform.%I set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, '
                || 'autovacuum_vacuum_cost_delay = 0, autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 20000)', queue);
        end if;
    end loop;
end
$queues$;
reset role;
