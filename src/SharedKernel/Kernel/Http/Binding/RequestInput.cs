using System.IO.Pipelines;
using Backend.Kernel.Errors;
using Backend.Kernel.Http.Endpoints;
using Backend.Kernel.Identity;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;

namespace Backend.Kernel.Http.Binding;

/// <summary>
/// What an HTTP request brings, for an endpoint to make its command or query of. Everything that is not read is
/// refused: an endpoint that reads no query string answers 400 to one.
/// </summary>
public sealed class RequestInput
{
    private readonly HttpContext _http;
    private readonly RequestEndpointMetadata _endpoint;
    private bool _bodyRead;
    private bool _queryRead;
    private bool _ifMatchRead;

    internal RequestInput(HttpContext http, RequestEndpointMetadata endpoint, OrganizationContext context)
    {
        _http = http;
        _endpoint = endpoint;
        Context = context;
    }

    /// <summary>Who acts, and for which organization.</summary>
    public OrganizationContext Context { get; }

    private bool HasBody => _http.Request.ContentLength is not 0 && _http.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: true };

    /// <summary>A uuid of the route, in the 36-character form.</summary>
    /// <param name="routeParameter">The parameter's name in the pattern, such as <c>id</c>.</param>
    /// <exception cref="ValidationException">It is no uuid.</exception>
    public Guid Id(string routeParameter)
        => CanonicalUuid.TryParse(_http.Request.RouteValues[routeParameter] as string, out var id) ? id : throw new ValidationException(routeParameter, "must be a uuid");

    /// <summary>A text of the route, as its constraint in the pattern lets it through, such as <c>{machine:maxlength(200)}</c>.</summary>
    /// <param name="routeParameter">The parameter's name in the pattern.</param>
    /// <exception cref="InvalidOperationException">The pattern has no such parameter.</exception>
    public string Text(string routeParameter)
        => _http.Request.RouteValues[routeParameter] as string ?? throw new InvalidOperationException($"The route of {_endpoint.Name} has no {routeParameter}.");

    /// <summary>The JSON body. Its type is the one declared with <see cref="RequestEndpointBuilder.AcceptsBody{T}"/>.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="MalformedRequestException">No body, no JSON, or a field that is unknown, repeated or of a wrong type.</exception>
    /// <exception cref="ValidationException">A field is missing, or has a value that its type does not take.</exception>
    /// <exception cref="BadHttpRequestException">413: larger than 1 MiB. 415: no JSON content type.</exception>
    /// <exception cref="InvalidOperationException">The endpoint declares another body, or none.</exception>
    public ValueTask<T> BodyAsync<T>(CancellationToken cancellationToken)
    {
        if (_endpoint.Body != typeof(T))
            throw new InvalidOperationException($"{_endpoint.Name} reads a {typeof(T)} body: declare it with AcceptsBody<T>() or AcceptsPatch<T>() where the endpoint is mapped.");
        _bodyRead = true;
        return BodyReader.ReadAsync<T>(_http.Request, _endpoint.ContentTypes, cancellationToken);
    }

    /// <summary>The JSON body as by <see cref="BodyAsync{T}"/>; null when none was sent.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async ValueTask<T?> OptionalBodyAsync<T>(CancellationToken cancellationToken)
        where T : class
        => HasBody ? await BodyAsync<T>(cancellationToken) : null;

    /// <summary>The query string as a record. Its type is the one declared with <see cref="RequestEndpointBuilder.AcceptsQuery{T}"/>.</summary>
    /// <exception cref="MalformedRequestException">A parameter is unknown, repeated or of a wrong type.</exception>
    /// <exception cref="ValidationException">A parameter is missing, or has a value that its type does not take.</exception>
    /// <exception cref="InvalidOperationException">The endpoint declares another query, or none.</exception>
    public T Query<T>()
    {
        if (_endpoint.Query != typeof(T))
            throw new InvalidOperationException($"{_endpoint.Name} reads a {typeof(T)} query: declare it with AcceptsQuery<T>() where the endpoint is mapped.");
        _queryRead = true;
        return QueryReader.Read<T>(_http.Request.Query);
    }

    /// <summary>The version that <c>If-Match</c> asks for; null when there is none, or <c>*</c>.</summary>
    /// <exception cref="ValidationException">It is no entity tag of this server.</exception>
    public long? IfMatch()
    {
        _ifMatchRead = true;
        return EntityTag.ReadIfMatch(_http.Request.Headers.IfMatch);
    }

    // Who sends a condition relies on it: one that is not looked at must not pass for one that holds. A read changes nothing,
    // and answers If-None-Match by itself.
    private void RefusePreconditions(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method))
            return;
        if (!_ifMatchRead && request.Headers.IfMatch.Count > 0)
            throw new ValidationException(EntityTag.IfMatch, "is not taken here");
        if (request.Headers.IfNoneMatch.Count > 0)
            throw new ValidationException(EntityTag.IfNoneMatch, "is taken with GET only");
    }

    // The limits of other requests end here; whoever streams has limits of its own.
    internal PipeReader StreamBody()
    {
        _bodyRead = true;
        if (_http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = null;
        if (_http.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } rate)
            rate.MinDataRate = null;
        return _http.Request.BodyReader;
    }

    internal async ValueTask RefuseUnreadAsync(CancellationToken cancellationToken)
    {
        OrganizationHeaders.Refuse(_http.Request.Headers);
        RefusePreconditions(_http.Request);
        if (!_queryRead && _http.Request.QueryString.HasValue)
            QueryReader.Read<NoInput>(_http.Request.Query);
        if (!_bodyRead && HasBody)
            await BodyReader.ReadAsync<NoInput>(_http.Request, _endpoint.ContentTypes, cancellationToken);
    }
}
