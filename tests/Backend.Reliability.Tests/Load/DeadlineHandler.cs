using System.Globalization;

namespace Backend.Reliability.Tests.Load;

/// <summary>Gives the server less time than the caller waits: the client would say the same of both.</summary>
internal sealed class DeadlineHandler(TimeSpan deadline, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const string Header = "Backend-Timeout-Ms";

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Remove(Header);
        request.Headers.Add(Header, ((int)deadline.TotalMilliseconds).ToString(CultureInfo.InvariantCulture));
        return base.SendAsync(request, cancellationToken);
    }
}
