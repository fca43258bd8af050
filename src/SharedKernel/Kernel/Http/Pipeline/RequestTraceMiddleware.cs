using System.Diagnostics;
using System.Globalization;
using Backend.Kernel.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace Backend.Kernel.Http.Pipeline;

/// <summary>Finishes the server span after everything else, so that it tells what the caller was answered.</summary>
internal sealed class RequestTraceMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        finally
        {
            if (http.Features.Get<IHttpActivityFeature>()?.Activity is { IsAllDataRequested: true } activity)
                Finish(activity, http);
        }
    }

    private static void Finish(Activity activity, HttpContext http)
    {
        var method = HttpMethodName.Of(http.Request.Method);
        var route = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        activity.DisplayName = route is null ? method : $"{method} {route}";
        activity.SetTag(TelemetryNames.HttpRequestMethod, method);
        activity.SetTag(TelemetryNames.HttpRoute, route);
        activity.SetTag(TelemetryNames.UrlPath, HoldsIdsOnly(http.Request.RouteValues) ? http.Request.Path.Value : route);
        activity.SetTag(TelemetryNames.UrlQuery, null);

        var status = http.Response.StatusCode;
        activity.SetTag(TelemetryNames.HttpResponseStatusCode, status);
        if (status < StatusCodes.Status500InternalServerError)
            return;
        activity.SetStatus(ActivityStatusCode.Error);
        if (activity.GetTagItem(TelemetryNames.ErrorType) is null)
            activity.SetTag(TelemetryNames.ErrorType, status.ToString(CultureInfo.InvariantCulture));
    }

    // An id tells nothing by itself; what else a caller writes into an address may be a name.
    private static bool HoldsIdsOnly(RouteValueDictionary values)
    {
        foreach (var (_, value) in values)
        {
            if (value is not string text || !Guid.TryParse(text, out _))
                return false;
        }

        return true;
    }
}
