using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Kernel.Modules;
using Backend.Kernel.Seeding.References;

namespace Backend.Kernel.Seeding.Samples;

/// <summary>
/// Fills organizations with the modules' samples, as the app role: every statement runs in a unit of work of one
/// organization, which the walls hold as in any request. An organization is one transaction, so it is written whole or
/// not at all; a run that was stopped is finished by the same command, and a second one finds nothing to do.
/// </summary>
/// <param name="catalog">The modules; their samples run in the order in which the host lists them.</param>
/// <param name="database">The app role's pool; see <see cref="SeedLimits"/> for its time-outs.</param>
/// <param name="registry">Creates the organizations.</param>
/// <param name="time">Measures the run. The rows do not depend on it.</param>
public sealed class SampleRunner(ModuleCatalog catalog, Database database, OrganizationRegistry registry, TimeProvider time)
{
    // Two runs at once meet in the same organizations: the loser finds the other's rows when it tries again.
    private const int Attempts = 3;

    private const string Organizations = "platform.organizations";

    private const string Active = "active";

    private readonly IReadOnlyList<IReferenceRows> _references = [.. catalog.Modules.SelectMany(module => module.References).Where(reference => reference.IsOfOrganizations)];

    private readonly IReadOnlyList<ISample> _samples = [.. catalog.Modules.SelectMany(module => module.Samples)];

    /// <summary>Writes what the plan's organizations lack.</summary>
    /// <param name="plan">What to make.</param>
    /// <param name="progress">Told after each organization, from several threads.</param>
    /// <param name="cancellationToken">Rolls back the organizations that are being written; the others stay.</param>
    /// <exception cref="SeedException">A row that no sample made is in the way.</exception>
    /// <exception cref="DatabaseException">The database failed or refused.</exception>
    public async Task<SampleResult> RunAsync(SamplePlan plan, IProgress<SampleProgress>? progress, CancellationToken cancellationToken)
    {
        var run = new SampleRun(time, plan.Organizations, progress);
        var known = (await registry.ListAsync(cancellationToken)).ToDictionary(organization => organization.Id, organization => organization.Status == Active);
        var options = new ParallelOptions { MaxDegreeOfParallelism = plan.Connections, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Enumerable.Range(0, plan.Organizations), options, async (number, ct) =>
        {
            var organization = SampleOrganization.Of(plan, number);
            var isNew = !known.TryGetValue(organization.Id, out var isActive);
            if (isNew)
            {
                isNew = await CreateAsync(organization, ct);
            }
            else if (!isActive)
            {
                run.Suspended();
                return;
            }

            var tally = await WriteAsync(plan, organization, ct);
            run.Done(isNew, tally);
        });
        return run.Result([Organizations, .. catalog.Modules.SelectMany(module => module.Schema.Tables).Select(table => table.QualifiedName)]);
    }

    /// <returns>Whether it was created; false when another run was faster.</returns>
    private async Task<bool> CreateAsync(SampleOrganization organization, CancellationToken cancellationToken)
    {
        try
        {
            await registry.CreateAsync(organization.Id, organization.Name, cancellationToken);
            return true;
        }
        catch (UniqueViolationException)
        {
            return false;
        }
    }

    private async Task<SampleTally> WriteAsync(SamplePlan plan, SampleOrganization organization, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await database.RunAsync(organization.Id, SeedLimits.UnitOfWork, (unit, ct) => WriteAsync(unit, plan, organization, ct), cancellationToken);
            }
            catch (DatabaseException error) when (attempt < Attempts && (error is UniqueViolationException || error.IsRetryable))
            {
                // The other run has committed by now, or was rolled back.
            }
            catch (UniqueViolationException error)
            {
                throw new SeedException(
                    $"The organization {organization.Id} has a row that no sample made and that has the key of one ({error.Details.Constraint}). Nothing of it was changed. Remove or change that row, or take another --seed.", error);
            }
        }
    }

    private async Task<SampleTally> WriteAsync(IUnitOfWork unitOfWork, SamplePlan plan, SampleOrganization organization, CancellationToken cancellationToken)
    {
        var tally = new SampleTally();
        var unit = new SampleUnit(unitOfWork, plan, organization, tally);
        // A new organization has not met them yet, and samples may refer to them.
        foreach (var reference in _references)
            tally.Add(reference.Table, await reference.WriteAsync(unitOfWork, cancellationToken));
        foreach (var sample in _samples)
            await sample.WriteAsync(unit, cancellationToken);
        return tally;
    }
}
