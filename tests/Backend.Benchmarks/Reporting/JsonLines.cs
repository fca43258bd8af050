using System.Text.Json;

namespace Backend.Benchmarks.Reporting;

/// <summary>One JSON object a line, written as soon as it is known.</summary>
internal sealed class JsonLines(string? path) : IAsyncDisposable
{
    private readonly StreamWriter? _writer = path is null ? null : new StreamWriter(path);

    public async Task WriteAsync(IReadOnlyList<Result> results)
    {
        if (_writer is null)
            return;
        foreach (var result in results)
            await _writer.WriteLineAsync(JsonSerializer.Serialize(result, JsonSerializerOptions.Web));
        await _writer.FlushAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_writer is not null)
            await _writer.DisposeAsync();
    }
}
