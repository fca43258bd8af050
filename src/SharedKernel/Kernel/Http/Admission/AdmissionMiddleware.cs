using Backend.Kernel.Http.Binding;
using Backend.Kernel.Http.Endpoints;
using Backend.Kernel.Http.Pipeline;
using Microsoft.AspNetCore.Http;

namespace Backend.Kernel.Http.Admission;

/// <summary>
/// Lets a request with a caller in, or turns it away before its body is read. Health, traces and documents have no caller and
/// pass: an overloaded process must still be seen.
/// </summary>
internal sealed class AdmissionMiddleware(RequestDelegate next, AdmissionControl control)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (http.Features.Get<CallerFeature>() is not { Context: var caller })
        {
            await next(http);
            return;
        }

        var isStream = http.GetEndpoint()?.Metadata.GetMetadata<RequestEndpointMetadata>() is { IsStream: true };
        var time = new RequestTime(isStream ? null : TimeoutHeader.Read(http.Request.Headers));
        http.Features.Set(time);
        using (await control.EnterAsync(caller.Organization, isStream, time.Left, http.RequestAborted))
            await next(http);
    }
}
