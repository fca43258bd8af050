using Backend.Kernel.Seeding.Samples;

namespace Backend.Host.Seeding;

/// <summary>Tells how far a run is: one line that is written over on a terminal, a line now and then elsewhere.</summary>
internal sealed class ConsoleProgress : IProgress<SampleProgress>, IDisposable
{
    private static readonly TimeSpan OnTerminal = TimeSpan.FromMilliseconds(200);

    private static readonly TimeSpan Elsewhere = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();

    private readonly bool _isTerminal = !Console.IsErrorRedirected;

    private TimeSpan _next;

    private bool _isOpen;

    public void Report(SampleProgress value)
    {
        lock (_gate)
        {
            if (value.Elapsed < _next)
                return;
            _next = value.Elapsed + (_isTerminal ? OnTerminal : Elsewhere);
            var speed = value.Rows / Math.Max(value.Elapsed.TotalSeconds, 0.001);
            var text = $"{value.Organizations} of {value.Total} organizations, {value.Rows:#,0} rows, {speed:#,0} rows/s";
            if (_isTerminal)
                Console.Error.Write($"\r{text}   ");
            else
                Console.Error.WriteLine(text);
            _isOpen = _isTerminal;
        }
    }

    /// <summary>Ends the line that was written over.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            if (_isOpen)
                Console.Error.WriteLine();
            _isOpen = false;
        }
    }
}
