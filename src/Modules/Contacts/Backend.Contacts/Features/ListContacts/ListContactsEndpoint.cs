using Backend.Kernel.Http.Endpoints;
using Backend.Kernel.Listing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Contacts.Features.ListContacts;

internal static class ListContactsEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<ListContacts, Listing<ContactDetails>>(
            HttpMethods.Get,
            "/v1/contacts",
            static (input, _) => new(input.Query<ListContacts>()),
            static page => page.ToReply())
        .AcceptsQuery<ListContacts>()
        .Answers<KeysetPage<ContactDetails>>(StatusCodes.Status200OK);
}
