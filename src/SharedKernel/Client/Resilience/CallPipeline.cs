using Backend.Client.Sending;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace Backend.Client.Resilience;

/// <summary>Around each call, from the outside in: the total time, retries, the circuit breaker, the time of an attempt.</summary>
internal static class CallPipeline
{
    public static readonly ResiliencePropertyKey<Call> CallKey = new("call");

    public static ResiliencePipeline Build(BackendClientOptions options)
    {
        var builder = new ResiliencePipelineBuilder { TimeProvider = options.TimeProvider }
            .AddTimeout(new TimeoutStrategyOptions
            {
                TimeoutGenerator = arguments => new(arguments.Context.Properties.GetValue(CallKey, null!).Options.Timeout ?? options.TotalTimeout),
            });
        if (options.MaxRetries > 0)
            builder.AddRetry(Retry(options));
        return builder
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle<BackendException>(IsFailureOfTheServer),
                FailureRatio = options.FailureRatio,
                MinimumThroughput = options.MinimumThroughput,
                SamplingDuration = options.SamplingDuration,
                BreakDuration = options.BreakDuration,
            })
            .Build();
    }

    private static RetryStrategyOptions Retry(BackendClientOptions options) => new()
    {
        ShouldHandle = new PredicateBuilder().Handle<BackendException>(error => error.Retryable),
        MaxRetryAttempts = options.MaxRetries,
        BackoffType = DelayBackoffType.Exponential,
        Delay = options.RetryDelay,
        UseJitter = true,
        // The server knows better when to come back; null leaves it to the backoff.
        DelayGenerator = static arguments => new(arguments.Outcome.Exception is BackendException { RetryAfter: { } wait } ? wait : null),
    };

    // A refusal is an answer: a server that gives many of them is well.
    private static bool IsFailureOfTheServer(BackendException error) => error.Status is 0 or >= 500;
}
