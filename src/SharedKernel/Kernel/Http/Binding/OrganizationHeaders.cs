using Backend.Kernel.Errors;
using Microsoft.AspNetCore.Http;

namespace Backend.Kernel.Http.Binding;

/// <summary>
/// The organization comes from the token alone. A caller who names one in a header believes otherwise, and is told so
/// instead of being served from an organization they did not mean.
/// </summary>
internal static class OrganizationHeaders
{
    private static readonly string[] Names =
    [
        "X-Organization-Id", "X-Organization", "X-Org-Id", "X-Org", "X-Tenant-Id", "X-Tenant", "Organization-Id", "Organization", "Tenant-Id",
    ];

    public static void Refuse(IHeaderDictionary headers)
    {
        foreach (var name in Names)
        {
            if (headers.ContainsKey(name))
                throw new ValidationException(name, "is not taken: the token names the organization");
        }
    }
}
