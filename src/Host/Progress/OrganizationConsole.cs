using System.Globalization;
using Backend.Data.Migrations.Organizations;

namespace Backend.Host.Progress;

/// <summary>
/// Shows an export or a deletion: on a terminal a line that is written over; elsewhere nothing but a line when it begins to
/// wait.
/// </summary>
internal sealed class OrganizationConsole(TextWriter writer, bool isTerminal, TimeProvider time) : IProgress<OrganizationProgress>, IDisposable
{
    private const string ClearLine = "\r\u001b[K";

    private static readonly TimeSpan Redraw = TimeSpan.FromMilliseconds(200);

    private readonly long _begun = time.GetTimestamp();

    private long _drawn = long.MinValue;

    private OrganizationStep? _step;

    public void Report(OrganizationProgress value)
    {
        var isNew = value.Step != _step;
        _step = value.Step;
        if (!isTerminal)
        {
            if (isNew && Waiting(value) is { } waiting)
                writer.WriteLine(waiting);
            return;
        }

        if (!isNew && _drawn != long.MinValue && time.GetElapsedTime(_drawn) < Redraw)
            return;
        _drawn = time.GetTimestamp();
        writer.Write(ClearLine + (Waiting(value) ?? Line(value)));
    }

    /// <summary>Clears the line that was written over.</summary>
    public void Dispose()
    {
        if (isTerminal && _step is not null)
            writer.Write(ClearLine);
    }

    private static string? Waiting(OrganizationProgress progress) => progress.Step switch
    {
        OrganizationStep.WaitingForOtherRun => $"Waiting for a run of migrations or another deletion to end{Whom(progress)} …",
        OrganizationStep.WaitingForTransactions => $"Waiting for transactions that began before to end{Whom(progress)} …",
        _ => null,
    };

    private static string Whom(OrganizationProgress progress) => progress.Table is { } whom ? $": {whom}" : "";

    private string Line(OrganizationProgress progress)
    {
        var elapsed = time.GetElapsedTime(_begun);
        var of = progress.Total is { } total ? string.Create(CultureInfo.InvariantCulture, $" of {total:#,0}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{progress.Step} {progress.Table}, {progress.Rows:#,0}{of} rows, {elapsed:mm\\:ss}");
    }
}
