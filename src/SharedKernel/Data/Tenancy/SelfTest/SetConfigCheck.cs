using Backend.Data.Execution;

namespace Backend.Data.Tenancy.SelfTest;

/// <summary>Whoever may call set_config can enter a second organization in the middle of a statement.</summary>
internal sealed class SetConfigCheck : ITenancyCheck
{
    private const string Sql = "select has_function_privilege('pg_catalog.set_config(text, text, boolean)', 'execute')";

    public string Name => "set_config";

    public async Task<IReadOnlyList<string>> FindAsync(Database database, ExpectedTables expected, CancellationToken cancellationToken) =>
        (await database.RowsAsync(Sql, row => row.GetBoolean(0), cancellationToken)).Contains(true)
            ? ["the serving role may execute set_config: run deploy/postgres/02-database.sql"]
            : [];
}
