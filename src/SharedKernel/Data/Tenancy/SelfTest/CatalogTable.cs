using System.Data.Common;
using Backend.Data.Execution;

namespace Backend.Data.Tenancy.SelfTest;

/// <summary>A table as the catalog has it, with its wall.</summary>
internal sealed record CatalogTable(string Schema, string Name, bool IsEnabled, bool IsForced, IReadOnlyList<string> Walls)
{
    public string QualifiedName => $"{Schema}.{Name}";

    public static Task<IReadOnlyList<CatalogTable>> AllAsync(Database database, CancellationToken cancellationToken) =>
        database.RowsAsync(WallSql.Select, Read, cancellationToken);

    /// <summary>What its wall lacks.</summary>
    /// <param name="roles">Whom the wall has to be for.</param>
    public IEnumerable<string> Gaps(string roles)
    {
        if (!IsEnabled)
            yield return "row security is not enabled";
        if (!IsForced)
            yield return "row security is not forced";
        if (!Walls.Contains(roles))
        {
            yield return roles == WallSql.Everyone
                ? "no restrictive policy for all commands and roles has exactly the template's conditions"
                : $"no restrictive policy for all commands and exactly {roles} has the template's conditions";
        }
    }

    private static CatalogTable Read(DbDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.GetBoolean(2), row.GetBoolean(3), row.GetFieldValue<string[]>(4));
}
