using Backend.Data.Diagnostics;
using Backend.Data.Execution.Errors;
using Microsoft.Extensions.Logging;

namespace Backend.Data.Execution.Resilience;

/// <summary>
/// Spares callers the wait for a server that is not there. After several failures to connect in a row, units of work are refused
/// at once; then one at a time tries, and the first that connects lets all through again. A statement that fails, or that takes
/// too long, says nothing about the server and does not count. Thread-safe.
/// </summary>
internal sealed class DatabaseCircuit(string pool, TimeProvider clock, ILogger logger)
{
    /// <summary>So many failures in a row open it: fewer may be one bad moment of a network.</summary>
    public const int Failures = 5;

    // Doubled with each try that fails: short enough to be back with the server, long enough to spare it.
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();

    private CircuitState _state;

    private int _failures;

    private TimeSpan _pause = First;

    private long _openedAt;

    public string Pool => pool;

    public CircuitState State
    {
        get
        {
            lock (_lock)
                return _state;
        }
    }

    /// <summary>Lets a caller connect, or not. Whoever may must tell how it went, or that it does not know.</summary>
    /// <exception cref="DatabaseUnavailableException">It is open.</exception>
    public void Enter()
    {
        lock (_lock)
        {
            if (_state == CircuitState.Closed)
                return;
            var left = _pause - clock.GetElapsedTime(_openedAt);
            if (_state == CircuitState.Open && left <= TimeSpan.Zero)
            {
                _state = CircuitState.Trying;
                logger.CircuitTries(pool);
                return;
            }

            CircuitTelemetry.Refused(pool);
            throw new DatabaseUnavailableException("The database could not be reached several times; it is not asked for a moment.", new DatabaseErrorDetails(""), null)
            {
                RetryAfter = left > First ? left : First,
            };
        }
    }

    /// <summary>A connection was made, or a server answered.</summary>
    public void Succeeded()
    {
        lock (_lock)
        {
            _failures = 0;
            if (_state == CircuitState.Closed)
                return;
            (_state, _pause) = (CircuitState.Closed, First);
        }

        logger.CircuitClosed(pool);
    }

    /// <summary>No connection could be made, or the server has stopped to answer on one.</summary>
    public void Failed(Exception reason)
    {
        TimeSpan pause;
        lock (_lock)
        {
            if (_state == CircuitState.Open || (_state == CircuitState.Closed && ++_failures < Failures))
                return;
            if (_state == CircuitState.Trying)
                _pause = _pause * 2 < Longest ? _pause * 2 : Longest;
            (_state, _openedAt, pause) = (CircuitState.Open, clock.GetTimestamp(), _pause);
        }

        logger.CircuitOpened(pool, pause, reason.GetType().Name);
    }

    /// <summary>The try told nothing: its caller gave up, or all connections were in use.</summary>
    public void Undecided()
    {
        lock (_lock)
        {
            if (_state == CircuitState.Trying)
                _state = CircuitState.Open;
        }
    }
}
