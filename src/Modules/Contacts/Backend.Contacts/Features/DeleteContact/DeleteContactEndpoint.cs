using Backend.Kernel.Http.Endpoints;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Contacts.Features.DeleteContact;

internal static class DeleteContactEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<DeleteContact, Unit>(
            HttpMethods.Delete,
            "/v1/contacts/{id}",
            static (input, _) => new(new DeleteContact(input.Id("id"), input.IfMatch())),
            static _ => Reply.NoContent())
        .AcceptsIfMatch()
        .Answers(StatusCodes.Status204NoContent);
}
