using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Tenancy.SelfTest;

namespace Backend.Data.Tenancy;

/// <summary>
/// Whether the walls between organizations stand in this database, for the role that serves. A process that finds one
/// violation must not become ready.
/// </summary>
public static class TenancySelfTest
{
    internal static IReadOnlyList<ITenancyCheck> Checks { get; } =
    [
        new VersionCheck(),
        new RoleCheck(),
        new SetConfigCheck(),
        new StoredOrganizationCheck(),
        new WallCheck(),
        new UnknownTableCheck(),
        new ViewCheck(),
        new KeyCheck(),
        new ForeignKeyCheck(),
        new PrivilegeCheck(),
    ];

    /// <summary>Runs every check; each reads the catalog with one statement and takes no lock on any table.</summary>
    /// <param name="database">The serving pool: what is tested is its role.</param>
    /// <param name="modules">Every module, the platform included.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>The violations in words, each begun with the name of its check; empty when the walls stand.</returns>
    /// <exception cref="Execution.Errors.DatabaseException">The database failed: nothing is known then.</exception>
    public static async Task<IReadOnlyList<string>> RunAsync(
        Database database,
        IReadOnlyList<ModuleSchema> modules,
        CancellationToken cancellationToken)
    {
        var expected = new ExpectedTables(modules);
        var violations = new List<string>();
        foreach (var check in Checks)
        {
            var found = await check.FindAsync(database, expected, cancellationToken);
            violations.AddRange(found.Select(violation => $"{check.Name}: {violation}"));
        }

        return violations;
    }
}
