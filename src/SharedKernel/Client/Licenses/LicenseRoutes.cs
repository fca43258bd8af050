using Backend.Client.Calls;
using Backend.Client.Sending;

namespace Backend.Client.Licenses;

/// <summary>The addresses of licenses.</summary>
internal static class LicenseRoutes
{
    public static readonly Route Get = new(HttpMethod.Get, "/v1/licenses/{id}", null, typeof(License));
    public static readonly Route List = new(HttpMethod.Get, "/v1/licenses", null, typeof(Page<LicenseSummary>), typeof(LicenseFilter));
}
