using Backend.Kernel.Http.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Licenses.Features.RevokeLicense;

internal static class RevokeLicenseEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<RevokeLicense, LicenseDetails>(
            HttpMethods.Post,
            "/v1/licenses/{id}/revoke",
            static (input, _) => new(new RevokeLicense(input.Id("id"), input.IfMatch())),
            static license => Reply.Ok(license, license.Version))
        .AcceptsIfMatch();
}
