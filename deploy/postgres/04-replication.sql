-- The role of standbys and base backups. Run once per server by a superuser, where you run the server yourself; safe to run
-- again. It copies the whole cluster and reads no table by a query; pg_hba.conf names the networks that it comes from.

do $role$
begin
    if not exists (select from pg_catalog.pg_roles where rolname = 'backend_replication') then
        create role backend_replication login replication nosuperuser nocreaterole nocreatedb nobypassrls;
    end if;
end
$role$;
