using Backend.Data.Execution;

namespace Backend.Data.Tenancy.SelfTest;

/// <summary>A view reads with its owner's rights unless it is a security_invoker view.</summary>
internal sealed class ViewCheck : ITenancyCheck
{
    private const string Sql = """
        select n.nspname::text, c.relname::text
        from pg_catalog.pg_class c
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'v'
          and not exists (select from pg_options_to_table(c.reloptions) as o
                          where o.option_name = 'security_invoker' and o.option_value::boolean)
        order by 1, 2
        """;

    public string Name => "view";

    public async Task<IReadOnlyList<string>> FindAsync(Database database, ExpectedTables expected, CancellationToken cancellationToken) =>
    [
        .. from view in await database.RowsAsync(Sql, row => (Schema: row.GetString(0), Name: row.GetString(1)), cancellationToken)
           where expected.IsModule(view.Schema)
           select $"{view.Schema}.{view.Name} reads with its owner's rights: alter view {view.Schema}.{view.Name} set (security_invoker = true)",
    ];
}
