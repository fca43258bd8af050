using Backend.Kernel.Http.Endpoints;
using Backend.Kernel.Listing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Licenses.Features.ListLicenses;

internal static class ListLicensesEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<ListLicenses, Listing<LicenseSummary>>(
            HttpMethods.Get,
            "/v1/licenses",
            static (input, _) => new(input.Query<ListLicenses>()),
            static page => page.ToReply())
        .AcceptsQuery<ListLicenses>()
        .Answers<KeysetPage<LicenseSummary>>(StatusCodes.Status200OK);
}
