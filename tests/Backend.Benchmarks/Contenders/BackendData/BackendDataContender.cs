using Backend.Benchmarks.Data;
using Backend.Benchmarks.Workloads;
using Backend.Data.Execution;
using Backend.Development;
using Microsoft.Extensions.Logging.Abstractions;

namespace Backend.Benchmarks.Contenders.BackendData;

/// <summary>This repository's data layer, as a module uses it.</summary>
internal sealed class BackendDataContender : IContender
{
    private readonly Database _database;

    public BackendDataContender(BenchmarkDatabase benchmark)
    {
        _database = new Database(new DatabaseOptions { ConnectionString = benchmark.ConnectionString(DatabaseRole.App) }, NullLogger<Database>.Instance);
        ContactQueries = new BackendDataContactQueries(_database);
        ContactCommands = new BackendDataContactCommands(_database);
        Orders = new BackendDataOrders(_database);
    }

    public string Name => ContenderNames.BackendData;

    public IContactQueries ContactQueries { get; }

    public IContactCommands ContactCommands { get; }

    public IOrders Orders { get; }

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
