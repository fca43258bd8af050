using System.Collections.Concurrent;

namespace Backend.Client.Tests;

/// <summary>A clock that stands still. A timer of one of the chosen lengths is over at once; all others never end.</summary>
internal sealed class ChosenTimers(params TimeSpan[] over) : TimeProvider
{
    public ConcurrentQueue<TimeSpan> Started { get; } = new();

    public override long GetTimestamp() => 0;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private TimeSpan[] Over { get; } = over;

    private sealed class Timer(ChosenTimers clock, TimerCallback callback, object? state) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime > TimeSpan.Zero)
                clock.Started.Enqueue(dueTime);
            if (clock.Over.Contains(dueTime))
                ThreadPool.QueueUserWorkItem(_ => callback(state));
            return true;
        }

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
