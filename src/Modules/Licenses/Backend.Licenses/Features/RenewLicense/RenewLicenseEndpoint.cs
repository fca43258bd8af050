using Backend.Kernel.Http.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Licenses.Features.RenewLicense;

internal static class RenewLicenseEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<RenewLicense, LicenseDetails>(
            HttpMethods.Post,
            "/v1/licenses/{id}/renew",
            static async (input, ct) => new RenewLicense(input.Id("id"), input.IfMatch(), await input.BodyAsync<Renewal>(ct)),
            static license => Reply.Ok(license, license.Version))
        .AcceptsBody<Renewal>()
        .AcceptsIfMatch();
}
