using Microsoft.AspNetCore.Builder;

namespace Backend.Kernel.Http.Endpoints;

/// <summary>The scope that an endpoint takes; checked before anything of the request is bound.</summary>
internal sealed record RequiredScope(string Scope);

/// <summary>Declares scopes on endpoints that do not send a request through the dispatcher.</summary>
public static class RequiredScopeConventions
{
    /// <summary>Answers 403 to callers without the scope.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="scope">The scope, such as <c>contacts:write</c>.</param>
    public static TBuilder RequireScope<TBuilder>(this TBuilder endpoint, string scope)
        where TBuilder : IEndpointConventionBuilder
    {
        endpoint.Add(e => e.Metadata.Add(new RequiredScope(scope)));
        return endpoint;
    }
}
