namespace Backend.Testing.Network;

/// <summary>Looks at what passes on one connection of a proxy, and says what becomes of it.</summary>
internal interface IWire
{
    /// <summary>Whether neither side is told any more what becomes of the other.</summary>
    bool IsLost { get; }

    /// <summary>Decides on bytes that have come; it may take its time.</summary>
    ValueTask<WireVerdict> PassAsync(ProxySide from, ReadOnlyMemory<byte> bytes, CancellationToken ended);
}
