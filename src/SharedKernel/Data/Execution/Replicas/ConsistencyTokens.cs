using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using Backend.Data.Query.Paging;
using Backend.Data.Tenancy;

namespace Backend.Data.Execution.Replicas;

/// <summary>
/// Positions in the log as callers carry them: encrypted, because the log is that of all organizations and its growth is
/// nobody's business, and bound to one organization. Thread-safe.
/// </summary>
public sealed class ConsistencyTokens
{
    /// <summary>How many characters a token has.</summary>
    public const int Length = (TokenBytes * 4 + 2) / 3;

    private const int NonceBytes = 12;

    private const int PositionBytes = sizeof(uint) + sizeof(ulong);

    private const int TagBytes = 16;

    private const int TokenBytes = NonceBytes + PositionBytes + TagBytes;

    private const int OrganizationBytes = 16;

    private readonly byte[] _key;

    internal ConsistencyTokens(CursorKey key) => _key = key.Authenticate("backend consistency tokens"u8);

    /// <summary>The token of a position, in the letters of base64url.</summary>
    public string Issue(OrganizationId organization, WalPosition position)
    {
        Span<byte> token = stackalloc byte[TokenBytes];
        Span<byte> written = stackalloc byte[PositionBytes];
        BinaryPrimitives.WriteUInt32BigEndian(written, position.Timeline);
        BinaryPrimitives.WriteUInt64BigEndian(written[sizeof(uint)..], position.Lsn);
        RandomNumberGenerator.Fill(token[..NonceBytes]);
        using var cipher = new AesGcm(_key, TagBytes);
        cipher.Encrypt(token[..NonceBytes], written, token[NonceBytes..^TagBytes], token[^TagBytes..], Of(organization, stackalloc byte[OrganizationBytes]));
        return Base64Url.EncodeToString(token);
    }

    /// <summary>The latest position that tokens hold; null when one of them was not issued for this organization under this key.</summary>
    /// <param name="organization">Whose they are said to be.</param>
    /// <param name="tokens">One, or several with commas between them.</param>
    public WalPosition? Read(OrganizationId organization, string tokens)
    {
        var latest = default(WalPosition);
        foreach (var part in tokens.AsSpan().Split(','))
        {
            if (ReadOne(organization, tokens.AsSpan(part).Trim()) is not { } position)
                return null;
            latest = latest > position ? latest : position;
        }

        return latest;
    }

    private WalPosition? ReadOne(OrganizationId organization, ReadOnlySpan<char> token)
    {
        Span<byte> bytes = stackalloc byte[TokenBytes];
        if (token.Length != Length || !Base64Url.TryDecodeFromChars(token, bytes, out var length) || length != TokenBytes)
            return null;
        Span<byte> written = stackalloc byte[PositionBytes];
        using var cipher = new AesGcm(_key, TagBytes);
        try
        {
            cipher.Decrypt(bytes[..NonceBytes], bytes[NonceBytes..^TagBytes], bytes[^TagBytes..], written, Of(organization, stackalloc byte[OrganizationBytes]));
        }
        catch (AuthenticationTagMismatchException)
        {
            // Somebody else's, of another key, or made up: it says nothing about where this caller's writes stand.
            return null;
        }

        return new WalPosition(BinaryPrimitives.ReadUInt32BigEndian(written), BinaryPrimitives.ReadUInt64BigEndian(written[sizeof(uint)..]));
    }

    private static Span<byte> Of(OrganizationId organization, Span<byte> bytes)
    {
        organization.Value.TryWriteBytes(bytes);
        return bytes;
    }
}
