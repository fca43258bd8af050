using Backend.Kernel.Http.Admission;
using Backend.Kernel.Http.Binding;
using Backend.Kernel.Http.Pipeline;
using Backend.Kernel.Requests;
using MediatR;
using Microsoft.AspNetCore.Http;

namespace Backend.Kernel.Http.Endpoints;

/// <summary>Binds, dispatches, answers; each request within the deadline.</summary>
internal sealed class RequestEndpoint<TRequest, TResponse>(
    IDispatcher dispatcher,
    RequestEndpointMetadata metadata,
    Func<RequestInput, CancellationToken, ValueTask<TRequest>> bind,
    Func<TResponse, Reply> respond)
    where TRequest : IRequest<TResponse>
{
    public async Task InvokeAsync(HttpContext http)
    {
        var token = ConsistencyTokenHeader.Read(http.Request.Headers);
        var time = RequestTime.Of(http);
        var key = IdempotencyKeyHeader.Read(http.Request, metadata);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        deadline.CancelAfter(time.Left);

        var context = http.GetOrganizationContext();
        var input = new RequestInput(http, metadata, context);
        var request = await bind(input, deadline.Token);
        await input.RefuseUnreadAsync(deadline.Token);
        var left = time.Shortened;
        var options = left is null && key is null && token is null
            ? RequestOptions.Default
            : new RequestOptions { IdempotencyKey = key, Deadline = left, ConsistencyToken = token };
        var outcome = await dispatcher.SendAsync(context, request, options, deadline.Token);
        if (outcome.IsReplayed)
            http.Response.Headers[IdempotencyKeyHeader.Replayed] = "true";
        if (outcome.ConsistencyToken is { } written)
            http.Response.Headers[ConsistencyTokenHeader.Name] = written;
        await respond(outcome.Response).WriteAsync(http);
    }
}
