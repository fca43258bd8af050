using Backend.Kernel.Identity;
using Backend.Kernel.Requests;
using MediatR;

namespace Backend.Kernel.Tests.Http;

/// <summary>Remembers what endpoints send, and answers or throws as the test says.</summary>
internal sealed class FakeDispatcher : IDispatcher
{
    public List<(OrganizationContext Context, object Request)> Sent { get; } = [];

    public Func<object, CancellationToken, Task<object?>> Handler { get; set; } = null!;

    public RequestOptions Options { get; private set; } = RequestOptions.Default;

    public bool IsReplayed { get; set; }

    public string? ConsistencyToken { get; set; }

    public async Task<TResponse> SendAsync<TResponse>(OrganizationContext context, IRequest<TResponse> request, CancellationToken cancellationToken) =>
        (await SendAsync(context, request, RequestOptions.Default, cancellationToken)).Response;

    public async Task<RequestOutcome<TResponse>> SendAsync<TResponse>(
        OrganizationContext context, IRequest<TResponse> request, RequestOptions options, CancellationToken cancellationToken)
    {
        lock (Sent)
            Sent.Add((context, request));
        Options = options;
        return new RequestOutcome<TResponse>((TResponse)(await Handler(request, cancellationToken))!, IsReplayed) { ConsistencyToken = ConsistencyToken };
    }

    public void Reset()
    {
        Sent.Clear();
        IsReplayed = false;
        ConsistencyToken = null;
        Handler = (request, _) => Task.FromResult<object?>(request switch
        {
            ListWidgets => new List<Widget> { Widget.Sample },
            DeleteWidget => true,
            _ => Widget.Sample,
        });
    }
}
