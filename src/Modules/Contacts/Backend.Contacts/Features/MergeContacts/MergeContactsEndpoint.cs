using Backend.Kernel.Http.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Contacts.Features.MergeContacts;

internal static class MergeContactsEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<MergeContacts, ContactDetails>(
            HttpMethods.Post,
            "/v1/contacts/{id}/merge",
            static async (input, ct) => new MergeContacts(input.Id("id"), input.IfMatch(), await input.BodyAsync<Duplicate>(ct)),
            static contact => Reply.Ok(contact, contact.Version))
        .AcceptsBody<Duplicate>()
        .AcceptsIfMatch();
}
