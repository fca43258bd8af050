using Backend.Data.Execution;
using Backend.Data.Execution.Poolers;
using Backend.Development;

namespace Backend.Host.Connections;

/// <summary>
/// Where the database is: what the environment variables say, or in Development, when they say nothing, the private
/// PostgreSQL under <c>.data/</c>.
/// </summary>
internal sealed class DatabaseConnections : IAsyncDisposable
{
    /// <summary>Names the app role's connection.</summary>
    public const string AppVariable = "DATABASE_URL";

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
    public ConnectionTarget App() => Of(DatabaseRole.App) ?? FromVariable(AppVariable);

    /// <summary>Whether the worker's connection is known.</summary>
    public bool HasWorker => IsPrivate || Variable(WorkerVariable) is not null;

    /// <summary>The worker role's connection.</summary>
    /// <exception cref="HostException">It is not known, or malformed.</exception>
    public ConnectionTarget Worker() => Of(DatabaseRole.Worker) ?? FromVariable(WorkerVariable);

    /// <summary>The migrator's connection.</summary>
    /// <exception cref="HostException">It is not known, malformed, or leads through a pooler.</exception>
    public string Migrator()
    {
        var target = Of(DatabaseRole.Migrator) ?? FromVariable(MigratorVariable);
        return target.Pooler == ConnectionPooler.None ? target.ConnectionString : throw new HostException(
            $"{MigratorVariable} names a pooler: migrations hold a lock and settings of their session. Give it the address of the server itself.");
    }

    /// <summary>The operator's connection.</summary>
    /// <exception cref="HostException">It is not known, or malformed.</exception>
    public string Operator() => (Of(DatabaseRole.Operator) ?? FromVariable(OperatorVariable)).ConnectionString;

    /// <summary>A URL of the private PostgreSQL, for psql and tools.</summary>
    /// <exception cref="HostException">The database is not the private one.</exception>
    public string Url(DatabaseRole role) => _development?.Url(role)
        ?? throw new HostException($"{AppVariable} is set: `db url` knows the private development database only.");

    public ValueTask DisposeAsync() => _development?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private ConnectionTarget? Of(DatabaseRole role) =>
        _development is null ? null : new ConnectionTarget(_development.ConnectionString(role), ConnectionPooler.None);

    private static ConnectionTarget FromVariable(string name)
    {
        var value = Variable(name) ?? throw new HostException(
            $"{name} is not set. Give it as postgres://user:password@host:port/database or in Npgsql's key=value form; deploy/postgres/README.md tells how to make the roles.");
        try
        {
            return ConnectionUrl.Parse(value);
        }
        catch (ArgumentException error)
        {
            throw new HostException($"{name} cannot be read: {error.Message}", error);
        }
    }
}
