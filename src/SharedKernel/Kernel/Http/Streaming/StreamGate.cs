using Microsoft.AspNetCore.Http;

namespace Backend.Kernel.Http.Streaming;

/// <summary>Lets only so many streamed requests run at a time: each may hold some megabytes. Shared by all of a process.</summary>
internal sealed class StreamGate
{
    private int _inside;

    /// <exception cref="BadHttpRequestException">503: all places are taken.</exception>
    public IDisposable Enter()
    {
        if (Interlocked.Increment(ref _inside) <= StreamLimits.Concurrent)
            return new Place(this);
        Interlocked.Decrement(ref _inside);
        throw new BadHttpRequestException("Too many streams at a time.", StatusCodes.Status503ServiceUnavailable);
    }

    private sealed class Place(StreamGate gate) : IDisposable
    {
        public void Dispose() => Interlocked.Decrement(ref gate._inside);
    }
}
