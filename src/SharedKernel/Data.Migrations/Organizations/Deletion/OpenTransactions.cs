using System.Globalization;
using Backend.Data.Execution;
using Backend.Data.Migrations.Organizations.Export;
using Npgsql;

namespace Backend.Data.Migrations.Organizations.Deletion;

/// <summary>
/// Transactions that were open when an organization was closed, one of which may have entered it before. A transaction holds
/// a lock on its own virtual id from its first moment to its last, which everyone may see; those that begin later read the
/// new status when they enter.
/// </summary>
/// <param name="connection">Outside transactions, so that it waits for nothing of its own.</param>
/// <param name="time">Measures the wait.</param>
internal sealed class OpenTransactions(NpgsqlConnection connection, TimeProvider time)
{
    // Of those who may enter. Superusers pass every wall anyhow, and an export only reads.
    private const string Select = $"""
        select l.virtualxid, l.pid, coalesce(a.usename, ''), coalesce(a.application_name, '')
        from pg_catalog.pg_locks l
        join pg_catalog.pg_stat_activity a on a.pid = l.pid
        join pg_catalog.pg_roles r on r.oid = a.usesysid
        where l.locktype = 'virtualxid' and l.mode = 'ExclusiveLock' and l.pid <> pg_backend_pid() and a.datname = current_database()
          and not r.rolsuper and has_function_privilege(r.oid, 'app.enter(uuid, boolean, integer)', 'execute')
          and a.application_name is distinct from '{OrganizationExport.ApplicationName}'
        order by 2
        """;

    private static readonly TimeSpan AskEvery = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits until each of those that are open now has ended, committed or not.</summary>
    /// <exception cref="OrganizationStateException">The patience is at its end.</exception>
    public async Task WaitAsync(TimeSpan patience, Action<string> waiting, CancellationToken cancellationToken)
    {
        var begun = time.GetTimestamp();
        var open = await ReadAsync(cancellationToken);
        while (open.Count > 0)
        {
            var whom = string.Join(", ", open.Values);
            if (time.GetElapsedTime(begun) >= patience)
            {
                throw new OrganizationStateException(string.Create(CultureInfo.InvariantCulture,
                    $"After {patience.TotalSeconds:0} s transactions are open that began before the organization was closed: {whom}. Nothing was deleted; the organization stays closed. End them, or give more time with --wait, and run `org delete` again."));
            }

            waiting(whom);
            await Task.Delay(AskEvery, time, cancellationToken);
            var now = await ReadAsync(cancellationToken);
            open = open.Where(transaction => now.ContainsKey(transaction.Key)).ToDictionary();
        }
    }

    private async Task<Dictionary<string, string>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Select, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var open = new Dictionary<string, string>(StringComparer.Ordinal);
        while (await reader.ReadAsync(cancellationToken))
            open.Add(reader.GetString(0), string.Create(CultureInfo.InvariantCulture, $"{reader.GetString(2)} ({reader.GetString(3)}, pid {reader.GetInt32(1)})"));
        return open;
    }
}
