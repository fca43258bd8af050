namespace Backend.Kernel.Seeding.Samples;

/// <summary>
/// The generated rows of one module in one organization, for development, demonstrations and load tests. It writes the
/// module's own tables, and nothing but what follows from the unit's streams and sizes: no clock, no other randomness.
/// </summary>
public interface ISample
{
    /// <summary>What can be said about the amount.</summary>
    IReadOnlyList<SampleSize> Sizes { get; }

    /// <summary>Writes what the organization lacks. Called for each organization once a run, after the modules listed before.</summary>
    /// <param name="unit">The organization, and its one transaction for all modules.</param>
    /// <param name="cancellationToken">Ends the running statement; the organization is rolled back.</param>
    Task WriteAsync(SampleUnit unit, CancellationToken cancellationToken);
}
