-- Roles of the cluster. Run once per server by a superuser, in any database; safe to run again.
-- Login roles carry no password here: the DBA sets one (or a certificate) per environment.
-- Version floor: 15.14, 16.10, 17.6. Older minor versions can leak values of other organizations through planner statistics.

do $roles$
declare
    wanted record;
    existing record;
    attributes text;
begin
    for wanted in
        select * from (values
            -- name               login  inherit bypassrls
            ('backend_owner',     false, false,  false),
            ('backend_migrator',  true,  true,   false),
            ('backend_app',       true,  true,   false),
            ('backend_worker',    true,  true,   false),
            ('backend_ro',        true,  true,   false),
            ('backend_operator',  true,  true,   false),
            ('backend_jobs',      false, true,   false),
            ('backend_backup',    true,  true,   true)
        ) as r (name, login, inherits, bypasses)
    loop
        attributes := concat_ws(' ',
            case when wanted.login then 'login' else 'nologin' end,
            case when wanted.inherits then 'inherit' else 'noinherit' end,
            case when wanted.bypasses then 'bypassrls' end);

        select r.* into existing from pg_catalog.pg_roles r where r.rolname = wanted.name;
        if not found then
            execute format('create role %I %s', wanted.name, attributes);
        elsif existing.rolsuper or existing.rolcreaterole or existing.rolcreatedb or existing.rolreplication
            or existing.rolbypassrls <> wanted.bypasses
            or existing.rolcanlogin <> wanted.login
            or existing.rolinherit <> wanted.inherits
        then
            execute format('alter role %I nosuperuser nocreaterole nocreatedb noreplication %s %s', wanted.name, attributes,
                case when not wanted.bypasses then 'nobypassrls' end);
        end if;
    end loop;
end
$roles$;

-- Migrations act as the owner (SET ROLE backend_owner). The owner may hand functions to backend_jobs, but inherits nothing
-- from it (NOINHERIT): the policies that open the queue tables to backend_jobs do not open them to the owner.
grant backend_owner to backend_migrator;
grant backend_jobs to backend_owner;
-- What reads or deletes a whole organization enters it as the owner and then acts as backend_app (SET ROLE), under the same
-- wall as a request. By itself the owner stays blind: it inherits no policy of backend_app either.
grant backend_app to backend_owner;
grant pg_read_all_data to backend_backup;

-- Names resolve to pg_catalog only: every statement qualifies its tables, and nothing can be put in front of a built-in.
alter role backend_app set search_path = pg_catalog;
alter role backend_worker set search_path = pg_catalog;
alter role backend_ro set search_path = pg_catalog;
alter role backend_operator set search_path = pg_catalog;

alter role backend_app set lock_timeout = '3s';
alter role backend_worker set lock_timeout = '3s';
alter role backend_ro set lock_timeout = '3s';

alter role backend_app set statement_timeout = '5s';
alter role backend_worker set statement_timeout = '5s';
alter role backend_ro set statement_timeout = '5s';

-- An operator's question reads a whole queue, and waits for nobody.
alter role backend_operator set lock_timeout = '3s';
alter role backend_operator set statement_timeout = '60s';

alter role backend_app set idle_in_transaction_session_timeout = '10s';
alter role backend_worker set idle_in_transaction_session_timeout = '10s';
alter role backend_ro set idle_in_transaction_session_timeout = '10s';

-- A page in unbroken order is read from the index of that order. With the default of 4, made for spinning disks, a plan for
-- the average organization prefers to fetch all rows of an organization and sort them, which a large one pays for
-- (docs/adr/0013-plans-for-uneven-organizations.md).
alter role backend_app set random_page_cost = 1.1;
alter role backend_worker set random_page_cost = 1.1;
alter role backend_ro set random_page_cost = 1.1;

alter role backend_ro set default_transaction_read_only = on;
