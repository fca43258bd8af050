using Backend.Kernel.Http.Streaming;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Contacts.Features.ExportContacts;

internal static class ExportContactsEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapStreamedQuery<ExportContacts, ContactLine>("/v1/contacts/export", static _ => static cursor => new ExportContacts(cursor));
}
