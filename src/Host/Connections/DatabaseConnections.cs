using Backend.Data.Execution;
using Backend.Development;

namespace Backend.Host.Connections;

/// <summary>
/// Where the database is: what the environment variables say, or in Development, when they say nothing, the private
/// PostgreSQL under <c>.data/</c>.
/// </summary>
internal sealed class DatabaseConnections : IAsyncDisposable
{
    private const string AppVariable = "DATABASE_URL";

    /// <summary>Names the worker role's connection.</summary>
    public const string WorkerVariable = "DATABASE_WORKER_URL";

    private const string MigratorVariable = "DATABASE_MIGRATOR_URL";

    private const string OperatorVariable = "DATABASE_OPERATOR_URL";

    private readonly DevelopmentDatabase? _development;

    private DatabaseConnections(DevelopmentDatabase? development) => _development = development;

    /// <summary>Whether this is the private PostgreSQL.</summary>
    public bool IsPrivate => _development is not null;

    /// <summary>Whether the migrator's connection is known.</summary>
    public bool HasMigrator => IsPrivate || Variable(MigratorVariable) is not null;

    /// <summary>Finds the database, starting the private one when it is needed.</summary>
    /// <exception cref="HostException">There is none, or it does not start.</exception>
    public static async Task<DatabaseConnections> OpenAsync(HostSettings settings, CancellationToken cancellationToken)
    {
        if (!settings.IsDevelopment || Variable(AppVariable) is not null)
            return new DatabaseConnections(null);
        try
        {
            var options = new DevelopmentDatabaseOptions { Root = settings.Checkout, Progress = Console.Error.WriteLine };
            return new DatabaseConnections(await DevelopmentDatabase.StartAsync(options, cancellationToken));
        }
        catch (DevelopmentDatabaseException error)
        {
            throw new HostException(error.Message, error);
        }
    }

    /// <summary>The app role's connection.</summary>
    /// <exception cref="HostException">It is not known, or malformed.</exception>
    public string App() => _development?.ConnectionString(DatabaseRole.App) ?? FromVariable(AppVariable);

    /// <summary>Whether the worker's connection is known.</summary>
    public bool HasWorker => IsPrivate || Variable(WorkerVariable) is not null;

    /// <summary>The worker role's connection.</summary>
    /// <exception cref="HostException">It is not known, or malformed.</exception>
    public string Worker() => _development?.ConnectionString(DatabaseRole.Worker) ?? FromVariable(WorkerVariable);

    /// <summary>The migrator's connection.</summary>
    /// <exception cref="HostException">It is not known, or malformed.</exception>
    public string Migrator() => _development?.ConnectionString(DatabaseRole.Migrator) ?? FromVariable(MigratorVariable);

    /// <summary>The operator's connection.</summary>
    /// <exception cref="HostException">It is not known, or malformed.</exception>
    public string Operator() => _development?.ConnectionString(DatabaseRole.Operator) ?? FromVariable(OperatorVariable);

    /// <summary>A URL of the private PostgreSQL, for psql and tools.</summary>
    /// <exception cref="HostException">The database is not the private one.</exception>
    public string Url(DatabaseRole role) => _development?.Url(role)
        ?? throw new HostException($"{AppVariable} is set: `db url` knows the private development database only.");

    public ValueTask DisposeAsync() => _development?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static string FromVariable(string name)
    {
        var value = Variable(name) ?? throw new HostException(
            $"{name} is not set. Give it as postgres://user:password@host:port/database or in Npgsql's key=value form; deploy/postgres/README.md tells how to make the roles.");
        try
        {
            return ConnectionUrl.ToConnectionString(value);
        }
        catch (ArgumentException error)
        {
            throw new HostException($"{name} cannot be read: {error.Message}", error);
        }
    }
}
