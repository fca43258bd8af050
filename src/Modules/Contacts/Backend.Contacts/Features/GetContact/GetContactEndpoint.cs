using Backend.Kernel.Http.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Contacts.Features.GetContact;

internal static class GetContactEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapRequest<GetContact, ContactDetails>(
        HttpMethods.Get,
        "/v1/contacts/{id}",
        static (input, _) => new(new GetContact(input.Id("id"))),
        static contact => Reply.Ok(contact, contact.Version));
}
