using Backend.Kernel.Http.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Contacts.Features.UpdateContact;

internal static class UpdateContactEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<UpdateContact, ContactDetails>(
            HttpMethods.Patch,
            "/v1/contacts/{id}",
            static async (input, ct) => new UpdateContact(input.Id("id"), input.IfMatch(), await input.BodyAsync<ContactFields>(ct)),
            static contact => Reply.Ok(contact, contact.Version))
        .AcceptsBody<ContactFields>()
        .AcceptsIfMatch();
}
