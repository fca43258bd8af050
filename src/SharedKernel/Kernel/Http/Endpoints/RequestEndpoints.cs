using Backend.Kernel.Http.Binding;
using Backend.Kernel.Requests;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Backend.Kernel.Http.Endpoints;

/// <summary>Maps routes to requests.</summary>
public static class RequestEndpoints
{
    /// <summary>
    /// Maps a method and a route to a request. The scope is the one that the module file names for the request; the
    /// dispatcher runs it in one transaction of the caller's organization.
    /// </summary>
    /// <param name="routes">Where to map.</param>
    /// <param name="method">The HTTP method, such as <c>POST</c>.</param>
    /// <param name="pattern">The route, such as <c>/v1/contacts/{id}</c>.</param>
    /// <param name="bind">Makes the request from what came in.</param>
    /// <param name="respond">Makes the answer from what the handler returned.</param>
    /// <exception cref="InvalidOperationException">No module lists the request.</exception>
    public static RequestEndpointBuilder MapRequest<TRequest, TResponse>(
        this IEndpointRouteBuilder routes,
        string method,
        string pattern,
        Func<RequestInput, CancellationToken, ValueTask<TRequest>> bind,
        Func<TResponse, Reply> respond)
        where TRequest : IRequest<TResponse>
    {
        var services = routes.ServiceProvider;
        var request = services.GetRequiredService<RequestCatalog>()[typeof(TRequest)];
        var metadata = new RequestEndpointMetadata(request, method, pattern);
        var endpoint = new RequestEndpoint<TRequest, TResponse>(services.GetRequiredService<IDispatcher>(), metadata, bind, respond);
        var mapped = routes.MapMethods(pattern, [method], endpoint.InvokeAsync)
            .WithMetadata(metadata, new EndpointNameMetadata(request.Name), new TagsAttribute(request.Module))
            .RequireScope(request.Scope);
        return new RequestEndpointBuilder(metadata, mapped);
    }
}
