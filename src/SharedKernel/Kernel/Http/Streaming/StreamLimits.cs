namespace Backend.Kernel.Http.Streaming;

/// <summary>The limits of a streamed request. The deadline and the size of other requests do not apply to it.</summary>
internal static class StreamLimits
{
    /// <summary>The longest line that is read: 64 KiB. A longer one has failed, and is passed over without being kept.</summary>
    public const int Line = 64 * 1024;

    /// <summary>The most lines of one request.</summary>
    public const int Lines = 1_000_000;

    /// <summary>The most lines of one unit of work: beyond some hundred a batch gains nothing and holds its locks longer.</summary>
    public const int BatchLines = 500;

    /// <summary>A batch is closed when its lines have this many bytes.</summary>
    public const int BatchBytes = 1024 * 1024;

    /// <summary>
    /// The most bytes of an answer that wait in memory for their reader, before no more of the request is read. Most HTTP/1.1
    /// clients read nothing until all is sent; with less, such a client and this server would wait for each other.
    /// </summary>
    public const int Waiting = 16 * 1024 * 1024;

    /// <summary>The same of an answer to a request without a body.</summary>
    public const int Written = 256 * 1024;

    /// <summary>How long a batch that has lines waits for more.</summary>
    public static readonly TimeSpan Linger = TimeSpan.FromMilliseconds(200);

    /// <summary>How long the other side may send or take nothing.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromSeconds(30);
}
