using Backend.Kernel.Identity;
using Backend.Kernel.Requests;
using MediatR;

namespace Backend.Kernel.Tests.Http;

/// <summary>Remembers what endpoints send, and answers or throws as the test says.</summary>
internal sealed class FakeDispatcher : IDispatcher
{
    public List<(OrganizationContext Context, object Request)> Sent { get; } = [];

    public Func<object, CancellationToken, Task<object?>> Handler { get; set; } = null!;

    public async Task<TResponse> SendAsync<TResponse>(OrganizationContext context, IRequest<TResponse> request, CancellationToken cancellationToken)
    {
        lock (Sent)
            Sent.Add((context, request));
        return (TResponse)(await Handler(request, cancellationToken))!;
    }

    public void Reset()
    {
        Sent.Clear();
        Handler = (request, _) => Task.FromResult<object?>(request switch
        {
            ListWidgets => new List<Widget> { Widget.Sample },
            DeleteWidget => true,
            _ => Widget.Sample,
        });
    }
}
