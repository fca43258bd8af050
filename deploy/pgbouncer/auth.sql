-- What PgBouncer asks for verifiers of passwords. Run by a superuser in the database, after deploy/postgres/*.sql; safe to run
-- again. Give backend_pooler a password of its own; it can do nothing but this.
--
-- The answer is the SCRAM verifier, from which no password can be told, and only that of the two roles that come through a
-- pooler: worker, migrator, operator and backup connect directly or not at all.

do $role$
begin
    if not exists (select from pg_catalog.pg_roles where rolname = 'backend_pooler') then
        create role backend_pooler login nosuperuser nocreaterole nocreatedb noreplication nobypassrls;
    end if;
end
$role$;
alter role backend_pooler set search_path = pg_catalog;
alter role backend_pooler set statement_timeout = '2s';

create schema if not exists pooler;
revoke all on schema pooler from public;

create or replace function pooler.verifier(p_user text) returns table (user_name text, verifier text)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    as $$
        select r.rolname::text, r.rolpassword
        from pg_catalog.pg_authid r
        where r.rolname = p_user and r.rolname in ('backend_app', 'backend_ro') and r.rolcanlogin
    $$;

revoke all on function pooler.verifier(text) from public;
grant usage on schema pooler to backend_pooler;
grant execute on function pooler.verifier(text) to backend_pooler;

do $grants$
begin
    execute format('grant connect on database %I to backend_pooler', current_database());
end
$grants$;
