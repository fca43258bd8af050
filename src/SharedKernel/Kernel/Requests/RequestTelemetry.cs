using System.Diagnostics;
using Backend.Data.Execution.Errors;
using Backend.Kernel.Errors;
using Backend.Kernel.Identity;
using Backend.Kernel.Telemetry;
using Microsoft.AspNetCore.Http;

namespace Backend.Kernel.Requests;

/// <summary>The span of a request handler.</summary>
internal static class RequestTelemetry
{
    private static readonly ActivitySource Source = new(TelemetryNames.KernelSource);

    public static Activity? Start(RequestDescriptor descriptor, OrganizationContext context)
    {
        var activity = Source.StartActivity(descriptor.Name);
        activity?.SetTag(TelemetryNames.Module, descriptor.Module);
        activity?.SetTag(TelemetryNames.Request, descriptor.Request.Name);
        activity?.SetTag(TelemetryNames.OrganizationId, context.Organization.ToString());
        return activity;
    }

    public static void Retried(int attempt) => Activity.Current?.SetTag(TelemetryNames.RetryAttempt, attempt);

    public static void Succeeded(Activity? activity, bool isReplayed)
    {
        activity?.SetTag(TelemetryNames.Outcome, "succeeded");
        if (isReplayed)
            activity?.SetTag(TelemetryNames.Replayed, true);
    }

    /// <summary>A refusal is an outcome; only what the caller could not have avoided is an error of the span.</summary>
    public static void Failed(Activity? activity, Exception error)
    {
        if (activity is null)
            return;
        var entry = ErrorTable.Of(error);
        var isRefusal = entry.Status < StatusCodes.Status500InternalServerError;
        activity.SetTag(TelemetryNames.Outcome, isRefusal ? "refused" : "failed");
        activity.SetTag(TelemetryNames.ErrorType, isRefusal ? entry.Code : error.GetType().Name);
        if (error is RequestException { IsReplayed: true })
            activity.SetTag(TelemetryNames.Replayed, true);
        if (!isRefusal)
            activity.SetStatus(ActivityStatusCode.Error, error is DatabaseException ? error.Message : null);
    }
}
