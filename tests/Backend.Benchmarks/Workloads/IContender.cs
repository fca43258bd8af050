namespace Backend.Benchmarks.Workloads;

/// <summary>One way to talk to the database. All take and answer the same records, which the generator made.</summary>
internal interface IContender : IAsyncDisposable
{
    /// <summary>What the report calls it.</summary>
    string Name { get; }

    IContactQueries ContactQueries { get; }

    IContactCommands ContactCommands { get; }

    IOrders Orders { get; }
}
