using Backend.Data.Execution.Errors;
using Backend.Kernel.Errors;
using Backend.Kernel.Http.Admission;
using Backend.Kernel.Http.Problems;
using Backend.Kernel.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Backend.Kernel.Http.Pipeline;

/// <summary>Turns every failure, and every bare error status, into one problem document.</summary>
internal sealed class ProblemMiddleware(RequestDelegate next, ILoggerFactory loggers)
{
    private readonly ILogger _log = loggers.CreateLogger<ProblemMiddleware>();
    private readonly ILogger _securityLog = loggers.CreateLogger(LogMessages.SecurityCategory);

    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        // The boundary: whatever went wrong is logged, and answered without its details.
        catch (Exception e)
        {
            await AnswerAsync(http, e);
            return;
        }

        if (IsBare(http.Response) && ErrorTable.OfStatus(http.Response.StatusCode) is { } entry)
            await ProblemWriter.WriteAsync(http, entry, http.Response.StatusCode);
    }

    private static bool IsBare(HttpResponse response)
        => response is { HasStarted: false, ContentType: null, StatusCode: not StatusCodes.Status499ClientClosedRequest } && response.ContentLength is null or 0;

    private Task AnswerAsync(HttpContext http, Exception exception)
    {
        var entry = ErrorTable.Of(exception);
        Record(http, exception, entry);
        if (http.RequestAborted.IsCancellationRequested)
        {
            if (!http.Response.HasStarted)
                http.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return Task.CompletedTask;
        }

        if (http.Response.HasStarted)
        {
            // Half a body is out already: only breaking the connection tells the caller.
            http.Abort();
            return Task.CompletedTask;
        }

        http.Response.Clear();
        return ProblemWriter.WriteAsync(http, entry, exception);
    }

    private void Record(HttpContext http, Exception exception, ErrorEntry entry)
    {
        if (exception is InsufficientPrivilegeException refused)
            LogMessages.PrivilegeRefused(_securityLog, http.Request.Method, http.GetEndpoint()?.DisplayName, refused.Details.Schema, refused.Details.Table);
        if (entry.Status < StatusCodes.Status500InternalServerError)
            return;
        if (exception is OperationCanceledException && http.RequestAborted.IsCancellationRequested)
            return;

        http.Features.Get<IHttpActivityFeature>()?.Activity.SetTag(TelemetryNames.ErrorType, exception.GetType().FullName);
        // Turned away at the door, which counts them and logs for all: thousands of lines would bury what caused it.
        if (exception is AdmissionException or DatabaseUnavailableException { RetryAfter: not null })
            return;
        if (entry.Code == ErrorCodes.Internal)
            LogMessages.RequestFailed(_log, entry.Code, ExceptionText.Of(exception));
        else
            LogMessages.RequestRefused(_log, entry.Code, exception.GetType().FullName, exception is DatabaseException database ? database.Message : "");
    }
}
