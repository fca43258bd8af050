using Backend.Kernel.Http.Endpoints;
using Backend.Kernel.Listing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Licenses.Features.ListActivations;

internal static class ListActivationsEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<ListActivations, Listing<ActivationDetails>>(
            HttpMethods.Get,
            "/v1/licenses/{id}/activations",
            static (input, _) => new(new ListActivations(input.Id("id"), input.Query<ActivationsQuery>())),
            static page => page.ToReply())
        .AcceptsQuery<ActivationsQuery>()
        .Answers<KeysetPage<ActivationDetails>>(StatusCodes.Status200OK);
}
