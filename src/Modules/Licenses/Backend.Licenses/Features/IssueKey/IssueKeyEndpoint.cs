using Backend.Kernel.Http.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Licenses.Features.IssueKey;

internal static class IssueKeyEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<IssueKey, LicenseDetails>(
            HttpMethods.Post,
            "/v1/licenses/{id}/key",
            static (input, _) => new(new IssueKey(input.Id("id"), input.IfMatch())),
            static license => Reply.Ok(license, license.Version))
        .AcceptsIfMatch();
}
