using Backend.Kernel.Errors;
using Microsoft.Extensions.Primitives;

namespace Backend.Kernel.Http.Pipeline;

/// <summary>The token of an <c>Authorization</c> header (RFC 6750).</summary>
internal static class BearerCredentials
{
    private const string Scheme = "Bearer ";

    public static string Read(StringValues authorization)
    {
        if (authorization.Count != 1 || authorization[0] is not { } value || !value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            throw new UnauthenticatedException("A bearer token is required.");
        return value[Scheme.Length..].Trim(' ');
    }
}
