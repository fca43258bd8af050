using Autofac;
using Backend.Data.Execution;
using Backend.Data.Validation;
using Backend.Kernel.Errors;
using Backend.Kernel.Idempotency;
using Backend.Kernel.Identity;
using MediatR;

namespace Backend.Kernel.Requests;

/// <summary>Traces, authorizes, validates, and runs each attempt in a lifetime scope of its own.</summary>
internal sealed class Dispatcher(ILifetimeScope root, RequestCatalog catalog, ConflictRetry retry, KeyedOutcomes outcomes, TimeProvider clock) : IDispatcher
{
    public async Task<TResponse> SendAsync<TResponse>(OrganizationContext context, IRequest<TResponse> request, CancellationToken cancellationToken) =>
        (await SendAsync(context, request, RequestOptions.Default, cancellationToken)).Response;

    public async Task<RequestOutcome<TResponse>> SendAsync<TResponse>(
        OrganizationContext context, IRequest<TResponse> request, RequestOptions options, CancellationToken cancellationToken)
    {
        var descriptor = catalog[request.GetType()];
        using var activity = RequestTelemetry.Start(descriptor, context);
        using var deadline = new RequestDeadline(options.Deadline, clock, cancellationToken);
        try
        {
            Authorize(context, descriptor);
            Validate(request);
            var keyed = descriptor.IsQuery || options.IdempotencyKey is not { } key ? null : KeyedRequest.Of(context, key, descriptor.Name, request);
            var attempt = new Attempt<TResponse>(root, context, request, descriptor, options.ConsistencyToken, keyed, deadline);
            var outcome = keyed is null
                ? await RunAsync(attempt)
                : await outcomes.SettledAsync(keyed, deadline, () => RunAsync(attempt));
            RequestTelemetry.Succeeded(activity, outcome.IsReplayed);
            return outcome;
        }
        catch (Exception error)
        {
            RequestTelemetry.Failed(activity, error);
            throw;
        }
    }

    private async Task<RequestOutcome<TResponse>> RunAsync<TResponse>(Attempt<TResponse> attempt) => await retry.Pipeline.ExecuteAsync(
        static (attempt, ct) => new ValueTask<RequestOutcome<TResponse>>(attempt.SendOnceAsync(ct)),
        attempt,
        attempt.Deadline.Token);

    private static void Authorize(OrganizationContext context, RequestDescriptor descriptor)
    {
        if (!context.Scopes.Contains(descriptor.Scope))
            throw new ForbiddenException($"The token does not carry the scope {descriptor.Scope}.");
    }

    private static void Validate(object request)
    {
        if (request is not IValidated validated)
            return;
        var violations = new Violations();
        validated.Validate(violations);
        if (!violations.IsEmpty)
            throw new ValidationException(violations.ByField);
    }

    private sealed record Attempt<TResponse>(
        ILifetimeScope Root,
        OrganizationContext Context,
        IRequest<TResponse> Request,
        RequestDescriptor Descriptor,
        string? ConsistencyToken,
        KeyedRequest? Keyed,
        RequestDeadline Deadline)
    {
        // Nothing of a failed attempt survives in an injected service: the scope ends with the attempt.
        public async Task<RequestOutcome<TResponse>> SendOnceAsync(CancellationToken cancellationToken)
        {
            await using var lifetime = Root.BeginLifetimeScope();
            var scope = lifetime.Resolve<RequestScope>();
            var tokens = lifetime.Resolve<Database>().ConsistencyTokens;
            scope.Begin(Context, Deadline.Shorten(ReadPlace.Of(Descriptor, tokens, Context.Organization, ConsistencyToken)), Keyed);
            var response = await lifetime.Resolve<IMediator>().Send(Request, cancellationToken);
            return new RequestOutcome<TResponse>(response, scope.IsReplayed)
            {
                ConsistencyToken = scope.CommittedAt is { } position ? tokens.Issue(Context.Organization, position) : null,
            };
        }
    }
}
