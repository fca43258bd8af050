using Backend.Kernel.Identity;
using Microsoft.AspNetCore.Http;

namespace Backend.Kernel.Http.Pipeline;

/// <summary>Carries the caller of a request from the token to the endpoint.</summary>
internal sealed record CallerFeature(OrganizationContext Context);

/// <summary>Reads the caller of a request.</summary>
public static class CallerAccess
{
    /// <summary>Who calls, and for which organization: from the verified token.</summary>
    /// <param name="http">A request that passed authentication.</param>
    /// <exception cref="InvalidOperationException">The endpoint is anonymous, or authentication is not in the pipeline.</exception>
    public static OrganizationContext GetOrganizationContext(this HttpContext http)
        => http.Features.Get<CallerFeature>()?.Context ?? throw new InvalidOperationException("The request was not authenticated.");
}
