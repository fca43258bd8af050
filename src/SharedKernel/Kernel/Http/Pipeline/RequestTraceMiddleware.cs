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
        activity.SetTag(TelemetryNames.UrlPath, http.Request.Path.Value);
        activity.SetTag(TelemetryNames.UrlQuery, null);

        var status = http.Response.StatusCode;
        activity.SetTag(TelemetryNames.HttpResponseStatusCode, status);
        if (status < StatusCodes.Status500InternalServerError)
            return;
        activity.SetStatus(ActivityStatusCode.Error);
        if (activity.GetTagItem(TelemetryNames.ErrorType) is null)
            activity.SetTag(TelemetryNames.ErrorType, status.ToString(CultureInfo.InvariantCulture));
    }
}
