using Backend.Kernel.Errors;
using Backend.Kernel.Http.Binding;
using Backend.Kernel.Http.Endpoints;
using Backend.Kernel.Http.Pipeline;
using Backend.Kernel.Idempotency;
using Backend.Kernel.Requests;
using Backend.Kernel.Telemetry;
using Backend.Messages;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Backend.Kernel.Http.Streaming;

/// <summary>Reads lines, dispatches them in batches, and answers each line as its batch is committed.</summary>
internal sealed class StreamedCommand<TLine, TCommand>(
    IDispatcher dispatcher,
    RequestEndpointMetadata metadata,
    Func<RequestInput, Func<IReadOnlyList<TLine>, TCommand>> bind,
    TimeProvider clock,
    IHostApplicationLifetime lifetime,
    ILogger log)
    where TLine : class
    where TCommand : ICommand<IReadOnlyList<LineOutcome>>
{
    public async Task InvokeAsync(HttpContext http)
    {
        var context = http.GetOrganizationContext();
        var input = new RequestInput(http, metadata, context);
        if (http.Request.Headers.ContainsKey(KeyedRequest.Header))
            throw new ValidationException(KeyedRequest.Header, "is not taken: each batch is committed by itself. Send the lines again, with a rule for those that exist");
        Ndjson.Require(http.Request);
        var command = bind(input);
        var lines = new NdjsonReader<TLine>(input.StreamBody(), clock);
        await input.RefuseUnreadAsync(http.RequestAborted);

        var started = clock.GetTimestamp();
        var tally = new ImportTally();
        await using var output = new NdjsonWriter(http, clock, StreamLimits.Waiting);
        var sender = new BatchSender<TLine, TCommand>(dispatcher, context, command, metadata.Name, log);
        var failure = await RunAsync(http, lines, sender, output, tally);
        LogMessages.StreamEnded(
            log, metadata.Name, tally.Lines, tally.Of(LineStatus.Failed), failure is null ? "complete" : ErrorTable.Of(failure).Code, clock.GetElapsedTime(started).TotalMilliseconds);
        http.RequestAborted.ThrowIfCancellationRequested();
        output.Write(ImportedLine.Last(Summary(tally, failure)));
        await output.CompleteAsync();
    }

    // What is committed stays, so its lines are answered before the failure is.
    private async Task<Exception?> RunAsync(HttpContext http, NdjsonReader<TLine> lines, BatchSender<TLine, TCommand> sender, NdjsonWriter output, ImportTally tally)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        try
        {
            while (await lines.ReadBatchAsync(ended.Token) is { Count: > 0 } batch)
            {
                if (batch[^1].Number > StreamLimits.Lines)
                    throw new BadHttpRequestException($"The request has more than {StreamLimits.Lines} lines.", StatusCodes.Status413PayloadTooLarge);
                Answer(batch, await sender.SendAsync([.. batch.Where(line => line.Fault is null).Select(line => line.Value!)], http.RequestAborted), output, tally);
                await output.FlushAsync(http.RequestAborted);
            }

            return null;
        }
        // The boundary of a stream that has begun to be answered: the summary says why it ended.
        catch (Exception e)
        {
            return lifetime.ApplicationStopping.IsCancellationRequested && e is OperationCanceledException
                ? new BadHttpRequestException("The server is shutting down.", StatusCodes.Status503ServiceUnavailable)
                : e is TimeoutException ? new OperationCanceledException("Nothing was sent for too long.", e) : e;
        }
    }

    private static void Answer(IReadOnlyList<NdjsonLine<TLine>> batch, IReadOnlyList<LineOutcome> outcomes, NdjsonWriter output, ImportTally tally)
    {
        var next = 0;
        foreach (var line in batch)
        {
            var outcome = line.Fault is { } fault ? LineOutcome.Failed(fault) : outcomes[next++];
            tally.Add(outcome.Status);
            output.Write(ImportedLine.Of(line.Number, outcome));
        }
    }

    private static ImportSummary Summary(ImportTally tally, Exception? failure)
    {
        var summary = tally.Summary(failure is null);
        if (failure is null)
            return summary;
        var entry = ErrorTable.Of(failure);
        return summary with { Code = entry.Code, Detail = ErrorTable.DetailOf(failure, entry) };
    }
}
