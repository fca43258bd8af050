using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Kernel.Modules;

namespace Backend.Kernel.Seeding.References;

/// <summary>
/// Writes the modules' reference rows: those of global tables once, as their owner, and those of tenants' tables in every
/// active organization, as the app role in a unit of work of that organization. Safe to run at any time and any number of
/// times: a row that is as listed is not touched.
/// </summary>
/// <param name="catalog">The modules, in the order in which their rows are written.</param>
/// <param name="database">The app role's pool.</param>
/// <param name="owner">Writes the global tables.</param>
/// <param name="registry">Lists the organizations.</param>
public sealed class ReferenceRunner(ModuleCatalog catalog, Database database, OwnerDatabase owner, OrganizationRegistry registry)
{
    private const string Active = "active";

    private readonly IReadOnlyList<IReferenceRows> _references = [.. catalog.Modules.SelectMany(module => module.References)];

    /// <summary>Inserts what is missing and puts back what was edited. A suspended organization is left as it is until the next run.</summary>
    /// <param name="cancellationToken">Rolls back what is being written; what was written before stays.</param>
    /// <returns>Each table that has reference rows, and how many were written; in the order of the modules.</returns>
    /// <exception cref="DatabaseException">The database failed or refused.</exception>
    public async Task<IReadOnlyList<(string Table, long Rows)>> RunAsync(CancellationToken cancellationToken)
    {
        var written = new Dictionary<IReferenceRows, long>();
        var global = _references.Where(reference => !reference.IsOfOrganizations).ToList();
        if (global.Count > 0)
            await owner.RunAsync((unit, ct) => WriteAsync(global, reference => reference.WriteAsync(unit, ct), written), cancellationToken);
        var own = _references.Where(reference => reference.IsOfOrganizations).ToList();
        if (own.Count > 0)
        {
            foreach (var organization in (await registry.ListAsync(cancellationToken)).Where(organization => organization.Status == Active))
                await database.RunAsync(organization.Id, SeedLimits.UnitOfWork, (unit, ct) => WriteAsync(own, reference => reference.WriteAsync(unit, ct), written), cancellationToken);
        }

        return [.. _references.GroupBy(reference => reference.Table.QualifiedName).Select(table => (table.Key, table.Sum(reference => written.GetValueOrDefault(reference))))];
    }

    private static async Task<bool> WriteAsync(IReadOnlyList<IReferenceRows> references, Func<IReferenceRows, Task<int>> write, Dictionary<IReferenceRows, long> written)
    {
        foreach (var reference in references)
            written[reference] = written.GetValueOrDefault(reference) + await write(reference);
        return true;
    }
}
