using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Backend.Kernel.Identity;

/// <summary>
/// Tokens that were verified, by their SHA-256, so that a caller's next request costs a hash instead of a signature.
/// When full it starts over: simpler than an order of eviction, and a full house means thousands of callers.
/// </summary>
internal sealed class VerifiedTokens(int capacity)
{
    private readonly ConcurrentDictionary<(UInt128, UInt128), (OrganizationContext Context, DateTimeOffset Expires)> _tokens = new();
    private int _count;

    /// <param name="token">ASCII text.</param>
    public static (UInt128, UInt128) KeyOf(string token)
    {
        Span<byte> text = stackalloc byte[TokenVerifier.LongestToken];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text[..Encoding.ASCII.GetBytes(token, text)], hash);
        return MemoryMarshal.Read<(UInt128, UInt128)>(hash);
    }

    public OrganizationContext? Find((UInt128, UInt128) key, DateTimeOffset now)
        => _tokens.TryGetValue(key, out var found) && now < found.Expires ? found.Context : null;

    public void Add((UInt128, UInt128) key, OrganizationContext context, DateTimeOffset expires)
    {
        if (Interlocked.Increment(ref _count) > capacity)
        {
            _tokens.Clear();
            Interlocked.Exchange(ref _count, 1);
        }

        _tokens[key] = (context, expires);
    }
}
