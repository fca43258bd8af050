using Backend.Kernel.Http.Binding;
using Backend.Kernel.Http.Endpoints;
using Backend.Kernel.Http.Pipeline;
using Backend.Kernel.Requests;
using Backend.Messages;
using Microsoft.AspNetCore.Http;

namespace Backend.Kernel.Http.Streaming;

/// <summary>Dispatches the query of each page, and writes its rows before it asks for the next.</summary>
internal sealed class StreamedQuery<TQuery, TLine>(
    IDispatcher dispatcher,
    RequestEndpointMetadata metadata,
    Func<RequestInput, Func<string?, TQuery>> bind,
    TimeProvider clock)
    where TQuery : IQuery<KeysetPage<TLine>>
{
    public async Task InvokeAsync(HttpContext http)
    {
        var context = http.GetOrganizationContext();
        var input = new RequestInput(http, metadata, context);
        var options = new RequestOptions { ConsistencyToken = ConsistencyTokenHeader.Read(http.Request.Headers) };
        var query = bind(input);
        await input.RefuseUnreadAsync(http.RequestAborted);

        await using var output = new NdjsonWriter(http, clock, StreamLimits.Written);
        string? cursor = null;
        do
        {
            var page = await PageAsync(http, context, query(cursor), options);
            foreach (var line in page.Data)
                output.Write(line);
            await output.FlushAsync(http.RequestAborted);
            cursor = page.NextCursor;
        }
        while (cursor is not null);
        await output.CompleteAsync();
    }

    private async Task<KeysetPage<TLine>> PageAsync(HttpContext http, Identity.OrganizationContext context, TQuery query, RequestOptions options)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        deadline.CancelAfter(HttpLimits.Deadline);
        return (await dispatcher.SendAsync(context, query, options, deadline.Token)).Response;
    }
}
