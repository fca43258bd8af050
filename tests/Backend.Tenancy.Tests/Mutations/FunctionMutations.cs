namespace Backend.Tenancy.Tests.Mutations;

/// <summary>The functions of the walls, and those that are taken from PUBLIC.</summary>
internal static class FunctionMutations
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("nullif in app.org()",
            "create or replace function app.org() returns uuid language sql stable parallel safe as $$ select current_setting('app.organization_id', true)::uuid $$") { IsCommitted = true },
        Rewritten("app.enter's refusal of a second organization", "app.enter", "entered <> '' and", "false and"),
        Rewritten("app.enter's look at the status", "app.enter", "is distinct from 'active'", "= 'never'"),
        Rewritten("app.enter's refusal of none", "app.enter", "p_organization is null", "false"),
        Rewritten("the queues' refusal inside an organization", "platform.refuse_inside_organization", "<> ''", "= 'never'"),
        Granted("the revoke of set_config", "set_config"),
        Granted("the revoke of pg_notify", "pg_notify"),
        Granted("the revoke of large objects", "lo_create", "lo_creat", "lo_from_bytea", "lo_get", "lo_put", "lo_open", "lo_unlink"),
        Granted("the revoke of functions that run text", "query_to_xml", "table_to_xml", "database_to_xml", "ts_stat", "ts_rewrite"),
        Granted("the revoke of session-level locks", "pg_advisory_lock"),
        Granted("the revoke of pg_cancel_backend", "pg_cancel_backend"),
        new("the revoke of procedural blocks", "grant usage on language plpgsql to public"),
        Rewritten("an operator function's audit", "ops.jobs", "perform ops.audit", "perform jsonb_build_array") with { IsCommitted = true },
        new("the audit's trigger", "drop trigger append_only on platform.operator_audit"),
        new("the privacy of an operator's inner function", "grant execute on function ops.change_job(text, uuid, uuid) to backend_operator"),
        new("the privacy of the queues' functions", "grant execute on all functions in schema platform to backend_app"),
    ];

    // The function as it is, but for one piece of text; an update that does not find it would make the case worthless.
    private static Mutation Rewritten(string defence, string function, string text, string replacement) => new(defence, $"""
        do $rewrite$
        declare
            former text := pg_get_functiondef('{function}'::regproc);
        begin
            if strpos(former, $text${text}$text$) = 0 then
                raise exception 'nothing to take away from {function}';
            end if;
            execute replace(former, $text${text}$text$, $text${replacement}$text$);
        end
        $rewrite$
        """);

    private static Mutation Granted(string defence, params string[] functions) => new(defence, $"""
        do $grant$
        declare
            routine regprocedure;
        begin
            for routine in select oid::regprocedure from pg_proc where pronamespace = 'pg_catalog'::regnamespace and proname = any ('{"{"}{string.Join(',', functions)}{"}"}') loop
                execute format('grant execute on function %s to public', routine);
            end loop;
        end
        $grant$
        """);
}
