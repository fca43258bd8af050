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
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        deadline.CancelAfter(HttpLimits.Deadline);

        var context = http.GetOrganizationContext();
        var input = new RequestInput(http, metadata, context);
        var request = await bind(input, deadline.Token);
        await input.RefuseUnreadAsync(deadline.Token);
        var response = await dispatcher.SendAsync(context, request, deadline.Token);
        await respond(response).WriteAsync(http);
    }
}
