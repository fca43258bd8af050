using Backend.Data.Migrations;

namespace Backend.Host.Progress;

/// <summary>
/// Shows a run of migrations: a line for each file and each wait; on a terminal, below them, a line that tells how far
/// the present file is.
/// </summary>
internal sealed class MigrationConsole : IProgress<MigrationProgress>, IDisposable
{
    private const string ClearLine = "\r\u001b[K";

    private static readonly TimeSpan Redraw = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();

    private readonly TextWriter _writer;

    private readonly bool _isTerminal;

    private readonly TimeProvider _time;

    private readonly ITimer? _timer;

    private MigrationProgress? _current;

    private long _begun;

    public MigrationConsole(TextWriter writer, bool isTerminal, TimeProvider time)
    {
        (_writer, _isTerminal, _time) = (writer, isTerminal, time);
        if (isTerminal)
            _timer = time.CreateTimer(_ => Draw(), null, Redraw, Redraw);
    }

    public void Report(MigrationProgress value)
    {
        lock (_gate)
        {
            if (value.Phase == MigrationPhase.Applying)
                _begun = _time.GetTimestamp();
            _current = value.Phase is MigrationPhase.Applied or MigrationPhase.WaitingForOtherRun ? null : value;
            if (MigrationLines.Line(value) is { } line)
                _writer.WriteLine(_isTerminal ? ClearLine + line : line);
        }

        Draw();
    }

    public void Dispose()
    {
        _timer?.Dispose();
        lock (_gate)
        {
            if (_isTerminal && _current is not null)
                _writer.Write(ClearLine);
            _current = null;
        }
    }

    private void Draw()
    {
        lock (_gate)
        {
            if (_isTerminal && _current is { } current)
                _writer.Write(ClearLine + MigrationLines.Live(current, _time.GetElapsedTime(_begun)));
        }
    }
}
