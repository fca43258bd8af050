using System.Security.Cryptography;
using Backend.Data.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Backend.Data.Query.Paging;

/// <summary>The secret that cursors are authenticated with. Thread-safe.</summary>
internal sealed class CursorKey
{
    private const int LeastLength = 32;

    private readonly byte[] _key;

    private CursorKey(byte[] key) => _key = key;

    /// <summary>The configured key; a random one when there is none.</summary>
    /// <exception cref="ArgumentException">It is too short.</exception>
    public static CursorKey Of(byte[]? configured, ILogger logger)
    {
        if (configured is null)
        {
            logger.CursorKeyIsRandom();
            return new(RandomNumberGenerator.GetBytes(LeastLength));
        }

        return configured.Length >= LeastLength
            ? new(configured)
            : throw new ArgumentException($"A cursor key has at least {LeastLength} bytes.", nameof(configured));
    }

    public byte[] Authenticate(ReadOnlySpan<byte> content) => HMACSHA256.HashData(_key, content);
}
