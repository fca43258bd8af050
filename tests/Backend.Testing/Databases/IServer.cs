using Backend.Development;

namespace Backend.Testing.Databases;

/// <summary>The PostgreSQL server that the tests run on.</summary>
internal interface IServer : IAsyncDisposable
{
    /// <summary>Where the harness keeps its locks and creates databases from; nobody's data.</summary>
    string MaintenanceDatabase { get; }

    string ConnectionString(DatabaseRole role, string database);
}
