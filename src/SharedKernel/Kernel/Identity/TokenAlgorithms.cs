namespace Backend.Kernel.Identity;

/// <summary>The values of <c>alg</c> that are accepted (RFC 7518). Which one a key verifies follows from the key, not from the token.</summary>
internal static class TokenAlgorithms
{
    /// <summary>ECDSA on P-256 with SHA-256.</summary>
    public const string Es256 = "ES256";

    /// <summary>RSASSA-PKCS1-v1_5 with SHA-256.</summary>
    public const string Rs256 = "RS256";
}
