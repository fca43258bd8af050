namespace Backend.Data.Execution.Poolers;

/// <summary>Where a database is, and what stands before it.</summary>
/// <param name="ConnectionString">Npgsql's key=value form.</param>
/// <param name="Pooler">What stands between.</param>
public sealed record ConnectionTarget(string ConnectionString, ConnectionPooler Pooler)
{
    /// <summary>How <see cref="Database"/> connects to it, with the defaults for the rest.</summary>
    public DatabaseOptions ToOptions() => new() { ConnectionString = ConnectionString, Pooler = Pooler };
}
