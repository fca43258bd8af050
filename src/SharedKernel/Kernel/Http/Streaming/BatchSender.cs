using Backend.Kernel.Errors;
using Backend.Kernel.Http.Problems;
using Backend.Kernel.Identity;
using Backend.Kernel.Requests;
using Backend.Kernel.Telemetry;
using Backend.Messages;
using Microsoft.Extensions.Logging;

namespace Backend.Kernel.Http.Streaming;

/// <summary>Sends lines as one command. When it fails for what the lines hold, each line goes alone, so that the others are kept.</summary>
internal sealed class BatchSender<TLine, TCommand>(
    IDispatcher dispatcher, OrganizationContext context, Func<IReadOnlyList<TLine>, TCommand> command, string name, ILogger log)
    where TLine : class
    where TCommand : ICommand<IReadOnlyList<LineOutcome>>
{
    /// <exception cref="Exception">What no line is to blame for: the database is away, the organization suspended, the caller gone.</exception>
    public async Task<IReadOnlyList<LineOutcome>> SendAsync(IReadOnlyList<TLine> lines, CancellationToken cancellationToken)
    {
        if (lines.Count == 0)
            return [];
        try
        {
            return await SendOnceAsync(lines, cancellationToken);
        }
        catch (Exception e) when (IsOfTheLines(e))
        {
            LogMessages.BatchFailed(log, name, lines.Count, ErrorTable.Of(e).Code, ExceptionText.Of(e));
            return lines.Count > 1 ? await SendOneByOneAsync(lines, cancellationToken) : [LineOutcome.Failed(e)];
        }
    }

    private async Task<IReadOnlyList<LineOutcome>> SendOneByOneAsync(IReadOnlyList<TLine> lines, CancellationToken cancellationToken)
    {
        var outcomes = new List<LineOutcome>(lines.Count);
        foreach (var line in lines)
        {
            try
            {
                outcomes.AddRange(await SendOnceAsync([line], cancellationToken));
            }
            catch (Exception e) when (IsOfTheLines(e))
            {
                outcomes.Add(LineOutcome.Failed(e));
            }
        }

        return outcomes;
    }

    private async Task<IReadOnlyList<LineOutcome>> SendOnceAsync(IReadOnlyList<TLine> lines, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(HttpLimits.Deadline);
        var outcomes = await dispatcher.SendAsync(context, command(lines), deadline.Token);
        return outcomes.Count == lines.Count
            ? outcomes
            : throw new InvalidOperationException($"{name} answered {outcomes.Count} of {lines.Count} lines: a handler answers each, in their order.");
    }

    private static bool IsOfTheLines(Exception exception) => ErrorTable.Of(exception).Code
        is not (ErrorCodes.Unavailable or ErrorCodes.DeadlineExceeded or ErrorCodes.Forbidden or ErrorCodes.Unauthenticated);
}
