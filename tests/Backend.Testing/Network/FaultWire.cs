namespace Backend.Testing.Network;

/// <summary>One connection of a <see cref="FaultProxy"/>.</summary>
internal sealed class FaultWire(NetworkFaults faults) : IWire
{
    private static readonly TimeSpan StalledPause = TimeSpan.FromMilliseconds(5);

    private readonly CommitReader _commits = new();

    private volatile bool _isLost;

    private volatile bool _loses;

    public bool IsLost => _isLost || faults.IsSilent;

    public async ValueTask<WireVerdict> PassAsync(ProxySide from, ReadOnlyMemory<byte> bytes, CancellationToken ended)
    {
        var isFromClient = from == ProxySide.Client;
        while (faults.Stalled.HasFlag(isFromClient ? StalledDirections.ToServer : StalledDirections.ToClient))
            await Task.Delay(StalledPause, ended);
        if (TimeOf(bytes.Length) is { Ticks: > 0 } time)
            await Task.Delay(time, ended);

        _isLost |= faults.IsSilent;
        if (_isLost)
            return WireVerdict.Drop;
        if (!isFromClient)
            return _loses ? WireVerdict.Cut : WireVerdict.Pass;
        return _commits.Read(bytes.Span) ? Committing() : WireVerdict.Pass;
    }

    private TimeSpan TimeOf(int count) =>
        faults.Delay + (faults.BytesPerSecond is { } limit ? TimeSpan.FromSeconds((double)count / limit) : TimeSpan.Zero);

    private WireVerdict Committing()
    {
        var cut = faults.TakeCut();
        _loses = cut == CommitCut.BeforeClientHasTheAnswer;
        return cut == CommitCut.BeforeServerHasIt ? WireVerdict.Cut : WireVerdict.Pass;
    }
}
