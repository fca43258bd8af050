using Backend.Benchmarks.Data;
using Backend.Benchmarks.Workloads;
using Backend.Development;

namespace Backend.Benchmarks.Contenders.EntityFramework;

/// <summary>EF Core as a careful user has it: pooled contexts, projections instead of tracking, a query filter, and the wall.</summary>
internal sealed class EntityFrameworkContender : IContender
{
    public EntityFrameworkContender(BenchmarkDatabase database)
    {
        var contexts = new ContextSource(PooledConnection.String(database.ConnectionString(DatabaseRole.App)));
        ContactQueries = new EntityFrameworkContactQueries(contexts);
        ContactCommands = new EntityFrameworkContactCommands(contexts);
        Orders = new EntityFrameworkOrders(contexts);
    }

    public string Name => ContenderNames.EntityFramework;

    public IContactQueries ContactQueries { get; }

    public IContactCommands ContactCommands { get; }

    public IOrders Orders { get; }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
