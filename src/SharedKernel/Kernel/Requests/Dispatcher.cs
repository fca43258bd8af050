using Autofac;
using Backend.Data.Execution;
using Backend.Data.Validation;
using Backend.Kernel.Errors;
using Backend.Kernel.Identity;
using MediatR;

namespace Backend.Kernel.Requests;

/// <summary>Traces, authorizes, validates, and runs each attempt in a lifetime scope of its own.</summary>
internal sealed class Dispatcher(ILifetimeScope root, RequestCatalog catalog, ConflictRetry retry) : IDispatcher
{
    public async Task<TResponse> SendAsync<TResponse>(OrganizationContext context, IRequest<TResponse> request, CancellationToken cancellationToken)
    {
        var descriptor = catalog[request.GetType()];
        using var activity = RequestTelemetry.Start(descriptor, context);
        try
        {
            Authorize(context, descriptor);
            Validate(request);
            var response = await retry.Pipeline.ExecuteAsync(
                (attempt, ct) => new ValueTask<TResponse>(attempt.SendOnceAsync(ct)),
                new Attempt<TResponse>(root, context, request, descriptor),
                cancellationToken);
            RequestTelemetry.Succeeded(activity);
            return response;
        }
        catch (Exception error)
        {
            RequestTelemetry.Failed(activity, error);
            throw;
        }
    }

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

    private sealed record Attempt<TResponse>(ILifetimeScope Root, OrganizationContext Context, IRequest<TResponse> Request, RequestDescriptor Descriptor)
    {
        // Nothing of a failed attempt survives in an injected service: the scope ends with the attempt.
        public async Task<TResponse> SendOnceAsync(CancellationToken cancellationToken)
        {
            await using var scope = Root.BeginLifetimeScope();
            scope.Resolve<RequestScope>().Begin(Context, Descriptor.IsQuery ? UnitOfWorkOptions.ReadOnly : UnitOfWorkOptions.ReadWrite);
            return await scope.Resolve<IMediator>().Send(Request, cancellationToken);
        }
    }
}
