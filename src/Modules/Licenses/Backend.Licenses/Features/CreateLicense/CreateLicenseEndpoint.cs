using Backend.Kernel.Http.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Licenses.Features.CreateLicense;

internal static class CreateLicenseEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<CreateLicense, LicenseDetails>(
            HttpMethods.Post,
            "/v1/licenses",
            static (input, ct) => input.BodyAsync<CreateLicense>(ct),
            static license => Reply.Created($"/v1/licenses/{license.Id}", license, license.Version))
        .AcceptsBody<CreateLicense>()
        .Answers<LicenseDetails>(StatusCodes.Status201Created);
}
