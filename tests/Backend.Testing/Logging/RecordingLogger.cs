using Microsoft.Extensions.Logging;

namespace Backend.Testing.Logging;

/// <summary>Keeps what is logged, as level and text. Thread-safe.</summary>
public sealed class RecordingLogger<T> : ILogger<T>
{
    private readonly Lock _lock = new();

    private readonly List<string> _messages = [];

    /// <summary>A copy of what was logged so far.</summary>
    public IReadOnlyList<string> Messages
    {
        get
        {
            lock (_lock)
                return [.. _messages];
        }
    }

    /// <summary>Forgets what was logged.</summary>
    public void Clear()
    {
        lock (_lock)
            _messages.Clear();
    }

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => true;

    /// <inheritdoc/>
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (_lock)
            _messages.Add($"{logLevel} {eventId.Id}: {formatter(state, exception)}");
    }
}
