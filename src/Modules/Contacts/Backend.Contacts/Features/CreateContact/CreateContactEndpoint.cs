using Backend.Kernel.Http.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Contacts.Features.CreateContact;

internal static class CreateContactEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<CreateContact, ContactDetails>(
            HttpMethods.Post,
            "/v1/contacts",
            static (input, ct) => input.BodyAsync<CreateContact>(ct),
            static contact => Reply.Created($"/v1/contacts/{contact.Id}", contact, contact.Version))
        .AcceptsBody<CreateContact>()
        .Answers<ContactDetails>(StatusCodes.Status201Created);
}
