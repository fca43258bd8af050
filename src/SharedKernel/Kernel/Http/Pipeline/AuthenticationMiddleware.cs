using System.Diagnostics;
using Backend.Kernel.Errors;
using Backend.Kernel.Http.Endpoints;
using Backend.Kernel.Identity;
using Backend.Kernel.Telemetry;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Backend.Kernel.Http.Pipeline;

/// <summary>
/// Verifies the token and the scope before anything of the request is bound. Every mapped route takes a token unless it
/// is declared anonymous; what is no route (404, 405) goes on to its answer.
/// </summary>
internal sealed class AuthenticationMiddleware(RequestDelegate next, TokenVerifier verifier, ILogger<AuthenticationMiddleware> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (http.GetEndpoint() is not RouteEndpoint endpoint || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            await next(http);
            return;
        }

        var caller = verifier.Verify(BearerCredentials.Read(http.Request.Headers.Authorization));
        Describe(http.Features.Get<IHttpActivityFeature>()?.Activity, caller);
        if (endpoint.Metadata.GetMetadata<RequiredScope>() is { Scope: var scope } && !caller.Scopes.Contains(scope))
            throw new ForbiddenException($"The token lacks the scope {scope}.");

        http.Features.Set(new CallerFeature(caller));
        using (log.BeginScope(new OrganizationLogScope(caller)))
            await next(http);
    }

    private static void Describe(Activity? activity, OrganizationContext caller)
    {
        if (activity is not { IsAllDataRequested: true })
            return;
        activity.SetTag(TelemetryNames.OrganizationId, caller.Organization.ToString());
        activity.SetTag(TelemetryNames.Caller, caller.Subject);
    }
}
