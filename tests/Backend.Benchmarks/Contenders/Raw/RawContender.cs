using Backend.Benchmarks.Data;
using Backend.Benchmarks.Workloads;
using Backend.Development;

namespace Backend.Benchmarks.Contenders.Raw;

/// <summary>
/// Npgsql by hand, as one who knows it writes it: batches, typed parameters, ordinals. The conditions on the organization
/// stand in every form, because the keys begin with it.
/// </summary>
internal sealed class RawContender : IContender
{
    private readonly RawSource _source;

    private RawContender(string name, RawSource source)
    {
        Name = name;
        _source = source;
        ContactQueries = new RawContactQueries(source);
        ContactCommands = new RawContactCommands(source);
        Orders = new RawOrders(source);
    }

    public string Name { get; }

    public IContactQueries ContactQueries { get; }

    public IContactCommands ContactCommands { get; }

    public IOrders Orders { get; }

    /// <summary>As the app role, entering the organization in the same batch.</summary>
    public static RawContender Walled(BenchmarkDatabase database) =>
        new(ContenderNames.RawWalled, new RawSource(PooledConnection.String(database.ConnectionString(DatabaseRole.App)), isWalled: true));

    /// <summary>As a role that no wall holds.</summary>
    public static RawContender WithoutTenancy(BenchmarkDatabase database) =>
        new(ContenderNames.Raw, new RawSource(PooledConnection.String(database.ConnectionString(DatabaseRole.Admin)), isWalled: false));

    /// <summary>As a role that no wall holds, and with the driver's default of resetting each connection.</summary>
    public static RawContender WithReset(BenchmarkDatabase database) =>
        new(ContenderNames.RawReset, new RawSource(PooledConnection.String(database.ConnectionString(DatabaseRole.Admin), resets: true), isWalled: false));

    public ValueTask DisposeAsync() => _source.DisposeAsync();
}
