using Backend.Data.Mutation;
using Backend.Kernel.Http.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Contacts.Features.UpsertContact;

internal static class UpsertContactEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<UpsertContact, Upserted<ContactDetails>>(
            HttpMethods.Put,
            "/v1/contacts",
            static (input, ct) => input.BodyAsync<UpsertContact>(ct),
            static result => result.Inserted
                ? Reply.Created($"/v1/contacts/{result.Row.Id}", result.Row, result.Row.Version)
                : Reply.Ok(result.Row, result.Row.Version))
        .AcceptsBody<UpsertContact>()
        .Answers<ContactDetails>(StatusCodes.Status200OK)
        .Answers<ContactDetails>(StatusCodes.Status201Created);
}
