namespace Backend.Testing.Network;

/// <summary>One connection of a <see cref="CountingProxy"/>.</summary>
internal sealed class CountingWire(Func<bool> isHeld, Func<bool> losesCommits) : IWire
{
    private static readonly TimeSpan HeldPause = TimeSpan.FromMilliseconds(5);

    private readonly RoundTripCounter _counter = new();

    private readonly CommitReader _commits = new();

    private volatile bool _isCommitting;

    public bool IsLost => false;

    public long RoundTrips => _counter.RoundTrips;

    public long Statements => _counter.Statements;

    public async ValueTask<WireVerdict> PassAsync(ProxySide from, ReadOnlyMemory<byte> bytes, CancellationToken ended)
    {
        while (isHeld())
            await Task.Delay(HeldPause, ended);
        return from == ProxySide.Client ? ClientSent(bytes.Span) : ServerSent(bytes.Span);
    }

    private WireVerdict ClientSent(ReadOnlySpan<byte> bytes)
    {
        _isCommitting = _commits.Read(bytes);
        _counter.ClientSent(bytes);
        return WireVerdict.Pass;
    }

    private WireVerdict ServerSent(ReadOnlySpan<byte> bytes)
    {
        if (_isCommitting && losesCommits())
            return WireVerdict.Cut;
        _counter.ServerSent(bytes);
        return WireVerdict.Pass;
    }
}
