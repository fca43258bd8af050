using Microsoft.AspNetCore.Builder;

namespace Backend.Kernel.Http.Endpoints;

/// <summary>Declares what a mapped request takes and answers. The binder holds endpoints to it; the OpenAPI document shows it.</summary>
public sealed class RequestEndpointBuilder : IEndpointConventionBuilder
{
    private readonly RequestEndpointMetadata _metadata;
    private readonly IEndpointConventionBuilder _inner;

    internal RequestEndpointBuilder(RequestEndpointMetadata metadata, IEndpointConventionBuilder inner)
    {
        _metadata = metadata;
        _inner = inner;
    }

    /// <summary>It reads a JSON body of this type. A PATCH takes <c>application/merge-patch+json</c> as well.</summary>
    public RequestEndpointBuilder AcceptsBody<T>()
    {
        _metadata.Body = typeof(T);
        return this;
    }

    /// <summary>It reads a JSON body of this type when one is sent.</summary>
    public RequestEndpointBuilder AcceptsOptionalBody<T>()
        where T : class
    {
        _metadata.IsBodyOptional = true;
        return AcceptsBody<T>();
    }

    /// <summary>It reads the query string as this record.</summary>
    public RequestEndpointBuilder AcceptsQuery<T>()
    {
        _metadata.Query = typeof(T);
        return this;
    }

    /// <summary>It honours <c>If-Match</c>: its binder reads <see cref="Binding.RequestInput.IfMatch"/>.</summary>
    public RequestEndpointBuilder AcceptsIfMatch()
    {
        _metadata.IsConditional = true;
        return this;
    }

    /// <summary>It answers this status with a JSON body of this type. Without any declaration: 200 with the response type.</summary>
    /// <param name="status">A status of the 2xx class.</param>
    public RequestEndpointBuilder Answers<T>(int status)
    {
        _metadata.Responses[status] = typeof(T);
        return this;
    }

    /// <summary>It answers this status without a body.</summary>
    /// <param name="status">A status of the 2xx class.</param>
    public RequestEndpointBuilder Answers(int status)
    {
        _metadata.Responses[status] = null;
        return this;
    }

    /// <inheritdoc/>
    public void Add(Action<EndpointBuilder> convention) => _inner.Add(convention);

    /// <inheritdoc/>
    public void Finally(Action<EndpointBuilder> finallyConvention) => _inner.Finally(finallyConvention);
}
