using System.Diagnostics;
using Backend.Data.Execution;
using Backend.Data.Tenancy;
using Npgsql;

namespace Backend.Benchmarks.Seeding;

/// <summary>What a careful person would write by hand: one transaction an organization, one statement a table, all of it walled.</summary>
internal sealed class RawSeed(string connectionString, OrganizationRegistry registry, int connections)
{
    public async Task<TimeSpan> RunAsync(IReadOnlyList<IReadOnlyList<StoredRows>> organizations, CancellationToken ct)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { MaxPoolSize = connections, NoResetOnClose = true, MaxAutoPrepare = 128, AutoPrepareMinUsages = 2, CommandTimeout = 300 };
        await using var source = NpgsqlDataSource.Create(settings.ConnectionString);
        var started = Stopwatch.GetTimestamp();
        var options = new ParallelOptions { MaxDegreeOfParallelism = connections, CancellationToken = ct };
        await Parallel.ForEachAsync(organizations, options, async (tables, token) => await WriteAsync(source, tables, token));
        return Stopwatch.GetElapsedTime(started);
    }

    private async Task WriteAsync(NpgsqlDataSource source, IReadOnlyList<StoredRows> tables, CancellationToken ct)
    {
        var organization = tables[0].Organization;
        await registry.CreateAsync(new OrganizationId(organization), "Raw", ct);
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await using (var enter = new NpgsqlCommand("select app.enter($1, false, 0)", connection, transaction) { Parameters = { new NpgsqlParameter<Guid> { TypedValue = organization } } })
            await enter.ExecuteNonQueryAsync(ct);
        foreach (var table in tables)
        {
            await using var insert = new NpgsqlCommand(table.Sql, connection, transaction) { Parameters = { new NpgsqlParameter<Guid> { TypedValue = organization } } };
            foreach (var parameter in table.Parameters)
                insert.Parameters.Add(parameter);
            await insert.ExecuteNonQueryAsync(ct);
        }

        await transaction.CommitAsync(ct);
    }
}
