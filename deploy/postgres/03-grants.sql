-- Privileges on the database itself. Run by a superuser in the database, after 02-database.sql; safe to run again.
-- CREATE DATABASE … TEMPLATE does not copy these: run this file again in each copy.

do $grants$
declare
    database name := current_database();
begin
    execute format('revoke all on database %I from public', database);
    execute format('grant connect, create on database %I to backend_owner', database);
    execute format('grant connect on database %I to backend_migrator, backend_app, backend_worker, backend_ro, backend_operator, backend_backup',
        database);
end
$grants$;
