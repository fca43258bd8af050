using System.Buffers;
using System.IO.Pipelines;
using Backend.Kernel.Errors;
using Backend.Kernel.Http.Json;

namespace Backend.Kernel.Http.Streaming;

/// <summary>
/// Reads lines batch by batch, and no further than the batch: what was not asked for stays with the sender. A batch is
/// handed over before it is full when no more comes for a moment, so that a slow sender is answered as it sends.
/// </summary>
internal sealed class NdjsonReader<T>(PipeReader input, TimeProvider clock)
    where T : class
{
    private const byte LineFeed = (byte)'\n';
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private Task<ReadResult>? _pending;
    private int _number;
    private bool _isWithinLongLine;
    private bool _hasEnded;

    /// <summary>The next lines; none at the end of the request.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="TimeoutException">Nothing came for as long as <see cref="StreamLimits.Idle"/>.</exception>
    public async ValueTask<IReadOnlyList<NdjsonLine<T>>> ReadBatchAsync(CancellationToken cancellationToken)
    {
        var batch = new Batch();
        while (!_hasEnded && !batch.IsFull)
        {
            _pending ??= input.ReadAsync(cancellationToken).AsTask();
            if (batch.Lines.Count > 0 && await Task.WhenAny(_pending, Task.Delay(StreamLimits.Linger, clock, CancellationToken.None)) != _pending)
                break;
            var read = await _pending.WaitAsync(StreamLimits.Idle, clock, cancellationToken);
            _pending = null;
            var left = Take(read.Buffer, read.IsCompleted, batch);
            // A batch that is full has not looked at the rest: the next read must answer at once.
            input.AdvanceTo(left.Start, batch.IsFull ? left.Start : left.End);
            _hasEnded = read.IsCompleted && left.IsEmpty;
        }

        return batch.Lines;
    }

    private ReadOnlySequence<byte> Take(ReadOnlySequence<byte> buffer, bool isLast, Batch batch)
    {
        while (!batch.IsFull && buffer.PositionOf(LineFeed) is { } end)
        {
            Add(buffer.Slice(0, end), batch);
            buffer = buffer.Slice(buffer.GetPosition(1, end));
        }

        if (batch.IsFull || (buffer.IsEmpty && !(isLast && _isWithinLongLine)))
            return buffer;
        if (isLast)
            Add(buffer, batch);
        else if (buffer.Length <= StreamLimits.Line)
            return buffer;
        else
            _isWithinLongLine = true;
        return buffer.Slice(buffer.End);
    }

    private void Add(ReadOnlySequence<byte> line, Batch batch)
    {
        _number++;
        var isLong = _isWithinLongLine || line.Length > StreamLimits.Line;
        _isWithinLongLine = false;
        if (isLong)
            batch.Add(new(_number, null, new MalformedRequestException($"The line is longer than {StreamLimits.Line} bytes.", Unnamed)), 0);
        else if (!IsBlank(line = WithoutMark(line)))
            batch.Add(Bind(line), (int)line.Length);
    }

    private ReadOnlySequence<byte> WithoutMark(ReadOnlySequence<byte> line) =>
        _number == 1 && line.Length >= ByteOrderMark.Length && line.Slice(0, ByteOrderMark.Length).ToArray().AsSpan().SequenceEqual(ByteOrderMark)
            ? line.Slice(ByteOrderMark.Length)
            : line;

    private NdjsonLine<T> Bind(in ReadOnlySequence<byte> line)
    {
        try
        {
            return new(_number, JsonBinder.Bind<T>(line), null);
        }
        catch (MalformedRequestException e) when (e.Errors.Count == 0)
        {
            return new(_number, null, new MalformedRequestException("The line is not one valid JSON object.", Unnamed));
        }
        catch (RequestException e)
        {
            return new(_number, null, e);
        }
    }

    private static IReadOnlyDictionary<string, string[]> Unnamed { get; } = new Dictionary<string, string[]>();

    private static bool IsBlank(in ReadOnlySequence<byte> line)
    {
        foreach (var part in line)
        {
            if (part.Span.ContainsAnyExcept(" \t\r"u8))
                return false;
        }

        return true;
    }

    private sealed class Batch
    {
        private int _bytes;

        public List<NdjsonLine<T>> Lines { get; } = [];

        public bool IsFull => Lines.Count >= StreamLimits.BatchLines || _bytes >= StreamLimits.BatchBytes;

        public void Add(NdjsonLine<T> line, int bytes)
        {
            Lines.Add(line);
            _bytes += bytes;
        }
    }
}
