using System.Diagnostics;
using Npgsql;

namespace Backend.Host.Tests.Organizations;

/// <summary>A row that the superuser holds, so that whoever wants it stands still in the middle of what it does.</summary>
internal sealed class HeldRow(NpgsqlConnection connection) : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static async Task<HeldRow> ContactAsync(OrganizationRows rows, Guid contact)
    {
        var connection = await rows.OpenAsync();
        await using var command = new NpgsqlCommand("begin", connection);
        await command.ExecuteNonQueryAsync();
        command.CommandText = $"select from contacts.contacts where id = '{contact}' for update";
        await command.ExecuteNonQueryAsync();
        return new HeldRow(connection);
    }

    /// <summary>Waits until somebody waits for the row.</summary>
    /// <param name="wanting">Who would; null for a request.</param>
    public async Task WantedAsync(HostProcess? wanting = null)
    {
        var waiting = Stopwatch.StartNew();
        await using var command = new NpgsqlCommand("select exists (select from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid)))", connection);
        while (await command.ExecuteScalarAsync() is not true)
        {
            if (waiting.Elapsed > Patience || wanting?.HasExited == true)
                throw new AssertionException($"Nothing waits for the row. {wanting?.Transcript()}");
            await Task.Delay(Pause);
        }
    }

    public async ValueTask DisposeAsync() => await connection.DisposeAsync();
}
