using Backend.Kernel.Http.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Licenses.Features.CheckLicense;

internal static class CheckLicenseEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<CheckLicense, LicenseCheck>(
            HttpMethods.Post,
            "/v1/licenses/check",
            static (input, ct) => input.BodyAsync<CheckLicense>(ct),
            static check => Reply.Ok(check))
        .AcceptsBody<CheckLicense>();
}
