using Backend.Kernel.Http.Binding;
using Backend.Kernel.Http.Endpoints;
using Backend.Kernel.Requests;
using Backend.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Backend.Kernel.Http.Streaming;

/// <summary>Maps routes whose bodies or answers are streamed as NDJSON, in bounded memory, whatever their length.</summary>
public static class StreamEndpoints
{
    /// <summary>
    /// Maps a POST that takes NDJSON and answers a line for each line, in their order, and a last line with a summary. The lines
    /// go through the dispatcher in batches of up to 500, each a command in a unit of work of its own: a batch that is committed
    /// stays, whatever comes after it. A batch that fails for what its lines hold is sent again line by line. The scope is the one
    /// that the module file names for the command.
    /// </summary>
    /// <param name="routes">Where to map.</param>
    /// <param name="pattern">The route, such as <c>/v1/contacts/import</c>.</param>
    /// <param name="bind">Makes of what came in what makes the command of a batch. The command answers each line, in their order.</param>
    /// <exception cref="InvalidOperationException">No module lists the command.</exception>
    public static RequestEndpointBuilder MapStreamedCommand<TLine, TCommand>(
        this IEndpointRouteBuilder routes,
        string pattern,
        Func<RequestInput, Func<IReadOnlyList<TLine>, TCommand>> bind)
        where TLine : class
        where TCommand : ICommand<IReadOnlyList<LineOutcome>>
    {
        var services = routes.ServiceProvider;
        var metadata = Metadata<TCommand>(services, HttpMethods.Post, pattern);
        metadata.Body = typeof(TLine);
        metadata.ContentTypes = [Ndjson.ContentType];
        metadata.Responses[StatusCodes.Status200OK] = typeof(ImportedLine);
        var endpoint = new StreamedCommand<TLine, TCommand>(
            services.GetRequiredService<IDispatcher>(),
            metadata,
            bind,
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<IHostApplicationLifetime>(),
            services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(StreamEndpoints)));
        return Map(routes, pattern, metadata, endpoint.InvokeAsync);
    }

    /// <summary>
    /// Maps a GET that answers NDJSON, page by page: each page is a query in a unit of work of its own, and the next one is asked
    /// for when the caller has taken most of it. Rows that change meanwhile are answered as they are when their page is read.
    /// </summary>
    /// <param name="routes">Where to map.</param>
    /// <param name="pattern">The route, such as <c>/v1/contacts/export</c>.</param>
    /// <param name="bind">Makes of what came in what makes the query of the page at a cursor; the first page has none.</param>
    /// <exception cref="InvalidOperationException">No module lists the query.</exception>
    public static RequestEndpointBuilder MapStreamedQuery<TQuery, TLine>(
        this IEndpointRouteBuilder routes,
        string pattern,
        Func<RequestInput, Func<string?, TQuery>> bind)
        where TQuery : IQuery<KeysetPage<TLine>>
    {
        var services = routes.ServiceProvider;
        var metadata = Metadata<TQuery>(services, HttpMethods.Get, pattern);
        metadata.Responses[StatusCodes.Status200OK] = typeof(TLine);
        var endpoint = new StreamedQuery<TQuery, TLine>(
            services.GetRequiredService<IDispatcher>(),
            metadata,
            bind,
            services.GetRequiredService<TimeProvider>());
        return Map(routes, pattern, metadata, endpoint.InvokeAsync);
    }

    private static RequestEndpointMetadata Metadata<TRequest>(IServiceProvider services, string method, string pattern) =>
        new(services.GetRequiredService<RequestCatalog>()[typeof(TRequest)], method, pattern) { AnswerType = Ndjson.ContentType, IsStream = true, TakesIdempotencyKey = false };

    private static RequestEndpointBuilder Map(IEndpointRouteBuilder routes, string pattern, RequestEndpointMetadata metadata, RequestDelegate run)
    {
        var request = metadata.Request;
        var mapped = routes.MapMethods(pattern, [metadata.Method], run)
            .WithMetadata(metadata, new EndpointNameMetadata(request.Name), new TagsAttribute(request.Module))
            .RequireScope(request.Scope);
        return new RequestEndpointBuilder(metadata, mapped);
    }
}
