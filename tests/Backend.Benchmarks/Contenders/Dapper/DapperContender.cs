using Backend.Benchmarks.Data;
using Backend.Benchmarks.Workloads;
using Backend.Development;
using Dapper;
using Npgsql;

namespace Backend.Benchmarks.Contenders.Dapper;

/// <summary>Dapper behind the same wall: the organization is entered by a first statement in the same command text.</summary>
internal sealed class DapperContender : IContender
{
    private readonly NpgsqlDataSource _source;

    static DapperContender()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqlMapper.AddTypeHandler(new InstantHandler());
        SqlMapper.AddTypeHandler(new MetadataHandler());
    }

    public DapperContender(BenchmarkDatabase database)
    {
        _source = NpgsqlDataSource.Create(PooledConnection.String(database.ConnectionString(DatabaseRole.App)));
        ContactQueries = new DapperContactQueries(_source);
        ContactCommands = new DapperContactCommands(_source);
        Orders = new DapperOrders(_source);
    }

    public string Name => ContenderNames.Dapper;

    public IContactQueries ContactQueries { get; }

    public IContactCommands ContactCommands { get; }

    public IOrders Orders { get; }

    public ValueTask DisposeAsync() => _source.DisposeAsync();
}
