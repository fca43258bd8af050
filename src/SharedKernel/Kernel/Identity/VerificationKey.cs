using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Backend.Kernel.Identity;

/// <summary>A public key. Its algorithm objects are pooled, because they promise nothing about use by several threads at once.</summary>
internal sealed class VerificationKey : IDisposable
{
    private const int SmallestRsaBits = 2048;
    private const string P256 = "1.2.840.10045.3.1.7";

    private readonly byte[] _subjectPublicKeyInfo;
    private readonly ConcurrentBag<AsymmetricAlgorithm> _idle = [];

    public VerificationKey(byte[] subjectPublicKeyInfo)
    {
        _subjectPublicKeyInfo = subjectPublicKeyInfo;
        var key = Open();
        Algorithm = key switch
        {
            ECDsa ecdsa when ecdsa.ExportParameters(includePrivateParameters: false).Curve.Oid.Value == P256 => TokenAlgorithms.Es256,
            RSA { KeySize: >= SmallestRsaBits } => TokenAlgorithms.Rs256,
            _ => throw new CryptographicException("A token key is a P-256 key or an RSA key of 2048 bits or more."),
        };
        Id = Base64Url.EncodeToString(SHA256.HashData(subjectPublicKeyInfo));
        _idle.Add(key);
    }

    public string Algorithm { get; }

    /// <summary>The <c>kid</c> of tokens that <see cref="TokenIssuer"/> signs: SHA-256 of the public key.</summary>
    public string Id { get; }

    public bool Verifies(ReadOnlySpan<byte> signed, ReadOnlySpan<byte> signature)
    {
        if (!_idle.TryTake(out var key))
            key = Open();
        try
        {
            return key switch
            {
                ECDsa ecdsa => ecdsa.VerifyData(signed, signature, HashAlgorithmName.SHA256),
                RSA rsa => rsa.VerifyData(signed, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
                _ => throw new UnreachableException(),
            };
        }
        finally
        {
            _idle.Add(key);
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var key))
            key.Dispose();
    }

    private AsymmetricAlgorithm Open()
    {
        var key = PublicKey.CreateFromSubjectPublicKeyInfo(_subjectPublicKeyInfo, out _);
        return (AsymmetricAlgorithm?)key.GetECDsaPublicKey() ?? key.GetRSAPublicKey()
            ?? throw new CryptographicException("A token key is an EC or an RSA key.");
    }
}
