using System.Data;
using Backend.Data.Migrations.Organizations.Tables;
using Backend.Data.Tenancy;
using Npgsql;

namespace Backend.Data.Migrations.Organizations.Export;

/// <summary>Reads the tables of one organization in the transaction that the connection is in.</summary>
internal sealed class ExportRun(
    NpgsqlConnection connection, OrganizationId organization, ExportDirectory directory, IProgress<OrganizationProgress>? progress)
{
    private const int ReportEvery = 1_000;

    private long _rows;

    private long? _total;

    public async Task<IReadOnlyList<long>> CountAsync(IReadOnlyList<OrganizationTable> tables, CancellationToken cancellationToken)
    {
        var counts = new List<long>();
        foreach (var table in tables)
        {
            progress?.Report(new(OrganizationStep.Counting, table.Name, 0, null));
            counts.Add(await InsideAsync(table, async () =>
            {
                await using var command = Command($"select count(*) from {table.Source} where {OrganizationTables.Column} = $1");
                return await command.ExecuteScalarAsync(cancellationToken) is long count ? count : 0;
            }, cancellationToken));
        }

        _total = counts.Sum();
        return counts;
    }

    public async Task<ExportedTable> WriteAsync(OrganizationTable table, CancellationToken cancellationToken)
    {
        var name = Uri.EscapeDataString(table.Name) + ".ndjson";
        await using var file = new ExportFile(directory.PathOf(name));
        await InsideAsync(table, async () =>
        {
            await using var command = Command(Select(table));
            // Rows go from the socket to the file: the driver keeps no more than one.
            await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                await file.WriteLineAsync(OneLine(await reader.GetFieldValueAsync<byte[]>(0, cancellationToken)), cancellationToken);
                if (++_rows % ReportEvery == 0)
                    progress?.Report(new(OrganizationStep.Writing, table.Name, _rows, _total));
            }

            return true;
        }, cancellationToken);
        var sha256 = await file.FinishAsync(cancellationToken);
        return new(table.Name, name, file.Lines, file.Bytes, sha256);
    }

    private static string Select(OrganizationTable table) => $"""
        select row_to_json(r)::text
        from (select {string.Join(", ", table.Columns)} from {table.Source}
              where {OrganizationTables.Column} = $1{(table.Key.Count == 0 ? "" : $" order by {string.Join(", ", table.Key)}")}) r
        """;

    // A column of type json keeps its own line breaks. They stand between its parts, never inside a string: JSON has them escaped there.
    private static byte[] OneLine(byte[] json)
    {
        if (json.AsSpan().IndexOfAny((byte)'\n', (byte)'\r') >= 0)
        {
            json.AsSpan().Replace((byte)'\n', (byte)' ');
            json.AsSpan().Replace((byte)'\r', (byte)' ');
        }

        return json;
    }

    private async Task<T> InsideAsync<T>(OrganizationTable table, Func<Task<T>> read, CancellationToken cancellationToken)
    {
        await connection.RunAsync(table.Access.Begin(table.Name), cancellationToken);
        var result = await read();
        await connection.RunAsync(table.Access.End(table.Name), cancellationToken);
        return result;
    }

    private NpgsqlCommand Command(string sql) => new(sql, connection) { Parameters = { new NpgsqlParameter<Guid> { TypedValue = organization.Value } } };
}
