using Backend.Data.Execution;

namespace Backend.Kernel.Seeding;

/// <summary>Time-outs for writing whole organizations: far above those of requests, which would end a large one.</summary>
public static class SeedLimits
{
    private static readonly TimeSpan Statement = TimeSpan.FromMinutes(5);

    /// <summary>For units of work: 5 minutes a statement, 2 hours in all.</summary>
    public static UnitOfWorkOptions UnitOfWork { get; } = new() { StatementTimeout = Statement, Deadline = TimeSpan.FromHours(2) };

    /// <summary>A pool for seeding.</summary>
    /// <param name="database">The app role's connection.</param>
    /// <param name="connections">How many units run at a time.</param>
    public static DatabaseOptions Pool(DatabaseOptions database, int connections) => database with
    {
        MaxPoolSize = connections,
        CommandTimeout = Statement + TimeSpan.FromSeconds(30),
    };
}
