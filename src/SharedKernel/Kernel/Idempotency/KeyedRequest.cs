using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Backend.Data.Tenancy;
using Backend.Kernel.Errors;
using Backend.Kernel.Identity;

namespace Backend.Kernel.Idempotency;

/// <summary>A request with its idempotency key: what the row in the database is found by, and held against.</summary>
/// <param name="Organization">Whose request it is.</param>
/// <param name="Caller">Who sent it; each caller has keys of their own.</param>
/// <param name="Key">The key.</param>
/// <param name="Request">The request's name.</param>
/// <param name="Hash">SHA-256 of name and request.</param>
/// <param name="Lock">The number of the advisory lock that keeps a twin out.</param>
internal sealed record KeyedRequest(OrganizationId Organization, string Caller, string Key, string Request, byte[] Hash, long Lock)
{
    public const string Header = "Idempotency-Key";

    public const int LongestKey = 255;

    /// <exception cref="ValidationException">The key has another form.</exception>
    public static KeyedRequest Of(OrganizationContext context, string key, string name, object request)
    {
        if (!IsKey(key))
            throw new ValidationException(Header, $"must be 1 to {LongestKey} visible ASCII characters");
        return new KeyedRequest(
            context.Organization, context.Subject, key, name, RequestHash.Of(name, request), LockOf(context.Organization, context.Subject, key));
    }

    public static bool IsKey(string text) => text.Length is > 0 and <= LongestKey && !text.AsSpan().ContainsAnyExceptInRange('!', '~');

    // 64 bits of a hash: that two keys share a lock costs the later one a retry, and nothing else.
    private static long LockOf(OrganizationId organization, string caller, string key) =>
        BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"idempotency\n{organization}\n{caller}\n{key}")));
}
