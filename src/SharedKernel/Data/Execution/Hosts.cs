using System.Diagnostics;
using Npgsql;

namespace Backend.Data.Execution;

/// <summary>
/// The servers of one connection string. Of one host it is that host; of several the driver keeps a pool for each, asks
/// which of them is the primary, and remembers it for <c>Host Recheck Seconds</c> (10 unless the connection string says
/// otherwise). Thread-safe.
/// </summary>
internal sealed class Hosts : IAsyncDisposable
{
    private static readonly long ForgetTicks = Stopwatch.Frequency;

    private readonly NpgsqlDataSource _source;

    private long _forgotten;

    /// <summary>Nothing is connected yet.</summary>
    public Hosts(NpgsqlConnectionStringBuilder settings)
    {
        // Which of them is meant is said by each request for a connection.
        settings.TargetSessionAttributes = null;
        if (!settings.Host!.Contains(',', StringComparison.Ordinal))
        {
            _source = Primary = NpgsqlDataSource.Create(settings.ConnectionString);
            return;
        }

        // Standbys share the reads. Of a primary there is one, wherever the search for it begins.
        settings.LoadBalanceHosts = true;
        var several = new NpgsqlDataSourceBuilder(settings.ConnectionString).BuildMultiHost();
        _source = several;
        Primary = several.WithTargetSession(TargetSessionAttributes.Primary);
        Standbys = several.WithTargetSession(TargetSessionAttributes.Standby);
    }

    /// <summary>The server that writes.</summary>
    public NpgsqlDataSource Primary { get; }

    /// <summary>Those that follow it; null when there is one host only.</summary>
    public NpgsqlDataSource? Standbys { get; }

    /// <summary>
    /// The primary was not where it was: asks all hosts again, once a second at most. What is remembered would keep a
    /// promoted standby from being found; not remembering would make every unit wait for a host that is gone without a word.
    /// </summary>
    public void Forget()
    {
        if (_source is not NpgsqlMultiHostDataSource several)
            return;
        var (now, before) = (Stopwatch.GetTimestamp(), Volatile.Read(ref _forgotten));
        if ((before == 0 || now - before >= ForgetTicks) && Interlocked.CompareExchange(ref _forgotten, now, before) == before)
            several.ClearDatabaseStates();
    }

    /// <summary>Closes every connection: those at rest now, the others when they are given back.</summary>
    public void Clear() => _source.Clear();

    public ValueTask DisposeAsync() => _source.DisposeAsync();
}
