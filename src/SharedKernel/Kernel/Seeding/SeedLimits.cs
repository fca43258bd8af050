using Backend.Data.Execution;

namespace Backend.Kernel.Seeding;

/// <summary>Time-outs for writing whole organizations: far above those of requests, which would end a large one.</summary>
public static class SeedLimits
{
    private static readonly TimeSpan Statement = TimeSpan.FromMinutes(5);

    /// <summary>For units of work: 5 minutes a statement, 2 hours in all.</summary>
    public static UnitOfWorkOptions UnitOfWork { get; } = new() { StatementTimeout = Statement, Deadline = TimeSpan.FromHours(2) };

    /// <summary>A pool for seeding.</summary>
    /// <param name="connectionString">The app role's connection, in Npgsql's form.</param>
    /// <param name="connections">How many units run at a time.</param>
    public static DatabaseOptions Pool(string connectionString, int connections) => new()
    {
        ConnectionString = connectionString,
        MaxPoolSize = connections,
        CommandTimeout = Statement + TimeSpan.FromSeconds(30),
    };
}
