using Backend.Kernel.Http.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Licenses.Features.GetLicense;

internal static class GetLicenseEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<GetLicense, LicenseDetails>(
            HttpMethods.Get,
            "/v1/licenses/{id}",
            static (input, _) => new(new GetLicense(input.Id("id"))),
            static license => Reply.Composed(license, license.Version));
}
