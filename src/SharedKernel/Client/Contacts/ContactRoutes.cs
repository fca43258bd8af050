using Backend.Client.Calls;
using Backend.Client.Sending;

namespace Backend.Client.Contacts;

/// <summary>The addresses of contacts.</summary>
internal static class ContactRoutes
{
    public static readonly Route Create = new(HttpMethod.Post, "/v1/contacts", typeof(NewContact), typeof(Contact));
    public static readonly Route Get = new(HttpMethod.Get, "/v1/contacts/{id}", null, typeof(Contact));
    public static readonly Route List = new(HttpMethod.Get, "/v1/contacts", null, typeof(Page<Contact>), typeof(ContactFilter));
    public static readonly Route Update = new(HttpMethod.Patch, "/v1/contacts/{id}", typeof(ContactChanges), typeof(Contact));
    public static readonly Route Upsert = new(HttpMethod.Put, "/v1/contacts", typeof(NewContact), typeof(Contact));
    public static readonly Route Delete = new(HttpMethod.Delete, "/v1/contacts/{id}", null, null);
    public static readonly Route Merge = new(HttpMethod.Post, "/v1/contacts/{id}/merge", typeof(ContactMerge), typeof(Contact));
    public static readonly Route Import = new(HttpMethod.Post, "/v1/contacts/import", typeof(ContactLine), typeof(ImportedLine), typeof(ImportFilter));
    public static readonly Route Export = new(HttpMethod.Get, "/v1/contacts/export", null, typeof(ContactLine));
}

/// <summary>The body of a merge.</summary>
internal sealed record ContactMerge(Guid DuplicateId, long? DuplicateVersion);

/// <summary>The query parameters of an import.</summary>
internal sealed record ImportFilter(DuplicateRule OnDuplicate);
