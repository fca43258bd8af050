using Backend.Kernel.Http.Endpoints;
using Backend.Kernel.Listing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Contacts.Features.ListActivity;

internal static class ListActivityEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<ListActivity, Listing<ContactActivity>>(
            HttpMethods.Get,
            "/v1/contacts/{id}/activity",
            static (input, _) => new(new ListActivity(input.Id("id"), input.Query<ActivityQuery>())),
            static page => page.ToReply())
        .AcceptsQuery<ActivityQuery>()
        .Answers<KeysetPage<ContactActivity>>(StatusCodes.Status200OK);
}
