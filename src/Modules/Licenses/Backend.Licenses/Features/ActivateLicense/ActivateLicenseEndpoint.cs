using Backend.Kernel.Http.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Licenses.Features.ActivateLicense;

internal static class ActivateLicenseEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<ActivateLicense, LicenseDetails>(
            HttpMethods.Post,
            "/v1/licenses/{id}/activate",
            static (input, _) => new(new ActivateLicense(input.Id("id"), input.IfMatch())),
            static license => Reply.Ok(license, license.Version))
        .AcceptsIfMatch();
}
