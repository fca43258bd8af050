using System.IO.Pipelines;
using System.Text;
using Backend.Kernel.Errors;
using Backend.Kernel.Http.Streaming;

namespace Backend.Kernel.Tests.Http.Streaming;

/// <summary>What senders do to lines: other line ends, blank lines, pieces, lines that are no JSON or too long.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class NdjsonReaderTests
{
    private readonly Pipe _pipe = new(new PipeOptions(pauseWriterThreshold: 0));

    private static string Part(int quantity) => $$"""{"productId":"01970000-0000-7000-8000-000000000001","quantity":{{quantity}}}""";

    [Test]
    public async Task Read_LinesOfAnyEnding_AreNumberedAsTheyStand()
    {
        await SendAsync($"\uFEFF{Part(1)}\n\n  \r\n{Part(4)}\r\n{Part(5)}");
        await _pipe.Writer.CompleteAsync();

        Assert.That(await ReadAllAsync(), Is.EqualTo(new[] { (1, 1), (4, 4), (5, 5) }));
    }

    [Test]
    public async Task Read_APieceAtATime_IsTheSame()
    {
        var reading = ReadAllAsync();
        foreach (var piece in $"{Part(1)}\n{Part(2)}".Chunk(7))
        {
            await SendAsync(new string(piece));
            await Task.Yield();
        }

        await _pipe.Writer.CompleteAsync();

        Assert.That(await reading, Is.EqualTo(new[] { (1, 1), (2, 2) }));
    }

    [TestCase("{", "The line is not one valid JSON object.")]
    [TestCase("{} {}", "The line is not one valid JSON object.")]
    [TestCase("[]", "One or more fields cannot be read.")]
    [TestCase("{\"productId\":1}", "One or more fields cannot be read.")]
    [TestCase("{}", "One or more fields are invalid.")]
    public async Task Read_ALineThatDoesNotFit_KeepsNoOtherFromBeingRead(string line, string reason)
    {
        await SendAsync($"{line}\n{Part(2)}\n");
        await _pipe.Writer.CompleteAsync();

        var lines = await Reader().ReadBatchAsync(CancellationToken.None);

        Assert.That(lines.Select(read => (read.Number, read.Fault?.Message, read.Value?.Quantity)), Is.EqualTo(new (int, string?, int?)[] { (1, reason, null), (2, null, 2) }));
    }

    [TestCase(0, "\n")]
    [TestCase(1, "\n")]
    [TestCase(200_000, "\n")]
    [TestCase(200_000, "")]
    public async Task Read_ALineLongerThanTheLimit_FailsAndIsPassedOver(int beyond, string end)
    {
        var reading = ReadLinesAsync();
        await SendAsync(Part(1) + "\n" + new string('x', StreamLimits.Line));
        for (var sent = 0; sent < beyond; sent += 50_000)
            await SendAsync(new string('x', Math.Min(50_000, beyond - sent)));
        await SendAsync(end + (end.Length > 0 ? Part(3) : ""));
        await _pipe.Writer.CompleteAsync();

        var lines = await reading;

        Assert.That(lines[1].Fault, Is.InstanceOf<MalformedRequestException>());
        Assert.That(lines[1].Fault!.Message.Contains("longer", StringComparison.Ordinal), Is.EqualTo(beyond > 0));
        Assert.That(lines.Select(line => line.Number), Is.EqualTo(end.Length > 0 ? new[] { 1, 2, 3 } : [1, 2]));
    }

    [Test]
    public async Task Read_MoreLinesThanABatch_AreSeveralBatches()
    {
        await SendAsync(string.Concat(Enumerable.Range(1, (2 * StreamLimits.BatchLines) + 1).Select(i => Part(i) + "\n")));
        await _pipe.Writer.CompleteAsync();
        var reader = Reader();
        List<int> sizes = [];
        while (await reader.ReadBatchAsync(CancellationToken.None) is { Count: > 0 } batch)
            sizes.Add(batch.Count);

        Assert.That(sizes, Is.EqualTo(new[] { StreamLimits.BatchLines, StreamLimits.BatchLines, 1 }));
    }

    [Test]
    public async Task Read_WhenNoMoreComesForAMoment_HandsOverWhatIsThere()
    {
        var reader = Reader();
        await SendAsync($"{Part(1)}\n{Part(2)}\n{Part(3)[..10]}");

        var first = await reader.ReadBatchAsync(CancellationToken.None);
        await SendAsync(Part(3)[10..]);
        await _pipe.Writer.CompleteAsync();
        var second = await reader.ReadBatchAsync(CancellationToken.None);

        Assert.That(first.Select(line => line.Value!.Quantity), Is.EqualTo(new[] { 1, 2 }));
        Assert.That(second.Select(line => line.Value!.Quantity), Is.EqualTo(new[] { 3 }));
    }

    private NdjsonReader<WidgetPart> Reader() => new(_pipe.Reader, TimeProvider.System);

    private async Task SendAsync(string text) => await _pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(text));

    private async Task<List<NdjsonLine<WidgetPart>>> ReadLinesAsync()
    {
        var reader = Reader();
        List<NdjsonLine<WidgetPart>> lines = [];
        while (await reader.ReadBatchAsync(CancellationToken.None) is { Count: > 0 } batch)
            lines.AddRange(batch);
        return lines;
    }

    private async Task<List<(int Number, int Quantity)>> ReadAllAsync() => [.. (await ReadLinesAsync()).Select(line => (line.Number, line.Value!.Quantity))];
}
