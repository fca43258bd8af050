namespace Backend.Kernel.Seeding.Samples;

/// <summary>What a run of samples has written.</summary>
/// <param name="CreatedOrganizations">Organizations that were not there before.</param>
/// <param name="SuspendedOrganizations">Organizations of the plan that are suspended, and were left as they are.</param>
/// <param name="Rows">Rows inserted, by table, in the order in which the tables were first met; organizations are among them.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record SampleResult(
    int CreatedOrganizations,
    int SuspendedOrganizations,
    IReadOnlyList<(string Table, long Rows)> Rows,
    TimeSpan Elapsed)
{
    /// <summary>All rows inserted.</summary>
    public long Total => Rows.Sum(table => table.Rows);
}
