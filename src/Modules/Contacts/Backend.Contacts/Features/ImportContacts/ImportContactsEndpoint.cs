using Backend.Kernel.Http.Streaming;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Contacts.Features.ImportContacts;

internal static class ImportContactsEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapStreamedCommand<ContactLine, ImportContacts>(
            "/v1/contacts/import",
            static input =>
            {
                var rule = input.Query<ImportOptions>().OnDuplicate;
                return lines => new ImportContacts(lines, rule);
            })
        .AcceptsQuery<ImportOptions>();
}
