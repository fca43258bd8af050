using Backend.Data.Execution;

namespace Backend.Data.Tenancy.SelfTest;

/// <summary>A table in a module's schema that no module lists (a partition, a copy, a leftover) needs a wall of its own.</summary>
internal sealed class UnknownTableCheck : ITenancyCheck
{
    public string Name => "unknown table";

    public async Task<IReadOnlyList<string>> FindAsync(Database database, ExpectedTables expected, CancellationToken cancellationToken) =>
    [
        .. from table in await CatalogTable.AllAsync(database, cancellationToken)
           where expected.IsModule(table.Schema) && !expected.IsKnown(table.QualifiedName)
           from gap in table.Gaps(WallSql.Everyone)
           select $"{table.QualifiedName} is listed by no module: {gap}",
    ];
}
