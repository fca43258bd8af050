using Backend.Data.Execution;

namespace Backend.Data.Tenancy.SelfTest;

/// <summary>Every tenant table has row security enabled and forced, and the restrictive policy of the template.</summary>
internal sealed class WallCheck : ITenancyCheck
{
    public string Name => "wall";

    public async Task<IReadOnlyList<string>> FindAsync(Database database, ExpectedTables expected, CancellationToken cancellationToken)
    {
        var tables = (await CatalogTable.AllAsync(database, cancellationToken)).ToDictionary(table => table.QualifiedName, StringComparer.Ordinal);
        return
        [
            .. from name in expected.Tenant
               from gap in tables.TryGetValue(name, out var table) ? table.Gaps(expected.IsQueue(name) ? WallSql.ServingRoles : WallSql.Everyone) : ["the table does not exist; run `db migrate`"]
               select $"{name}: {gap}",
        ];
    }
}
