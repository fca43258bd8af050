using Backend.Data.Execution.Errors;
using Polly;
using Polly.Retry;

namespace Backend.Kernel.Requests;

/// <summary>
/// Runs the whole unit of work again when the server chose it as the loser of a conflict (40001, 40P01), and for no
/// other reason: up to three more times, after 20, 40 and 80 ms with jitter.
/// </summary>
internal sealed class ConflictRetry
{
    public ConflictRetry(TimeProvider clock) => Pipeline = new ResiliencePipelineBuilder { TimeProvider = clock }
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<DatabaseException>(error => error.IsRetryable),
            MaxRetryAttempts = 3,
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromMilliseconds(20),
            UseJitter = true,
            OnRetry = arguments =>
            {
                RequestTelemetry.Retried(arguments.AttemptNumber + 1);
                return ValueTask.CompletedTask;
            },
        })
        .Build();

    public ResiliencePipeline Pipeline { get; }
}
