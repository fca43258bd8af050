using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;

namespace Backend.Kernel.Identity;

/// <summary>The keys that tokens are verified with and, in Development only, the key that signs them. Safe for use by several threads.</summary>
public sealed class SigningKeys : IDisposable
{
    /// <summary>The configuration key of the public keys: PEM text, a path, or an array of these.</summary>
    public const string PublicKeysSetting = "Identity:PublicKeys";

    /// <summary>The environment variable that may hold the public keys instead.</summary>
    public const string PublicKeysVariable = "BACKEND_TOKEN_PUBLIC_KEYS";

    private SigningKeys(IReadOnlyList<VerificationKey> verification, ECDsa? signing)
    {
        Verification = verification;
        Signing = signing;
    }

    internal IReadOnlyList<VerificationKey> Verification { get; }

    internal ECDsa? Signing { get; }

    /// <summary>Whether tokens can be issued with these keys: true for development keys only.</summary>
    public bool CanSign => Signing is not null;

    /// <summary>The development key under <c>keys/</c> of the data directory, made when missing (P-256, readable by its owner only).</summary>
    /// <param name="dataDirectory">The project's <c>.data</c> directory.</param>
    /// <exception cref="IdentityConfigurationException">The file is there but holds no usable key.</exception>
    public static SigningKeys Development(string dataDirectory)
    {
        var key = DevelopmentKey.LoadOrCreate(Path.Combine(dataDirectory, "keys"));
        return new SigningKeys([new VerificationKey(key.ExportSubjectPublicKeyInfo())], key);
    }

    /// <summary>The public keys that the configuration names. Nothing can be signed with them.</summary>
    /// <param name="configuration">Holds <see cref="PublicKeysSetting"/> or <see cref="PublicKeysVariable"/>.</param>
    /// <exception cref="IdentityConfigurationException">Neither is set, or one cannot be read.</exception>
    public static SigningKeys FromConfiguration(IConfiguration configuration)
    {
        var keys = Settings(configuration).SelectMany(s => PublicKeyReader.Read(s.Name, s.Value)).ToList();
        return keys.Count > 0
            ? new SigningKeys(keys, signing: null)
            : throw new IdentityConfigurationException(
                $"No key to verify tokens with: set {PublicKeysSetting} or {PublicKeysVariable} to the PEM text, or the path, of the public keys (ES256 or RS256).");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Signing?.Dispose();
        foreach (var key in Verification)
            key.Dispose();
    }

    private static IEnumerable<(string Name, string Value)> Settings(IConfiguration configuration)
    {
        var section = configuration.GetSection(PublicKeysSetting);
        var values = section.GetChildren().Append(section)
            .Select(s => (Name: s.Path, s.Value))
            .Append((Name: PublicKeysVariable, Value: configuration[PublicKeysVariable]));
        return values.Where(v => !string.IsNullOrWhiteSpace(v.Value)).Select(v => (v.Name, v.Value!));
    }
}
