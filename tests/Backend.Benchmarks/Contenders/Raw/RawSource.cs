using Backend.Benchmarks.Schema;
using Backend.Data.Tenancy;
using Npgsql;
using NpgsqlTypes;

namespace Backend.Benchmarks.Contenders.Raw;

/// <summary>A pool, and whether each batch enters its organization first.</summary>
internal sealed class RawSource : IAsyncDisposable
{
    private const int StatementTimeoutMilliseconds = 5_000;

    private readonly NpgsqlDataSource _source;

    private readonly bool _isWalled;

    public RawSource(string connectionString, bool isWalled)
    {
        _isWalled = isWalled;
        var builder = new NpgsqlDataSourceBuilder(connectionString);
        builder.MapEnum<ContactType>("bench.contact_type");
        builder.MapEnum<OrderStatus>("bench.order_status");
        _source = builder.Build();
    }

    public ValueTask<NpgsqlConnection> OpenAsync(CancellationToken ct) => _source.OpenConnectionAsync(ct);

    /// <summary>A batch that begins by entering the organization.</summary>
    public NpgsqlBatch Batch(NpgsqlConnection connection, OrganizationId organization, bool isReadOnly)
    {
        var batch = new NpgsqlBatch(connection);
        if (_isWalled)
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand("select app.enter($1, $2, $3)")
            {
                Parameters =
                {
                    Parameter(organization.Value, NpgsqlDbType.Uuid),
                    Parameter(isReadOnly, NpgsqlDbType.Boolean),
                    Parameter(StatementTimeoutMilliseconds, NpgsqlDbType.Integer),
                },
            });
        }

        return batch;
    }

    /// <summary>Goes on to the first statement after the entering.</summary>
    public Task SkipEnterAsync(NpgsqlDataReader reader, CancellationToken ct) => _isWalled ? reader.NextResultAsync(ct) : Task.CompletedTask;

    /// <summary>Where the batch's own statements begin.</summary>
    public int First => _isWalled ? 1 : 0;

    public static NpgsqlParameter<T> Parameter<T>(T value, NpgsqlDbType type) => new() { TypedValue = value, NpgsqlDbType = type };

    public static NpgsqlParameter<T> Parameter<T>(T value, string type) => new() { TypedValue = value, DataTypeName = type };

    public ValueTask DisposeAsync() => _source.DisposeAsync();
}
