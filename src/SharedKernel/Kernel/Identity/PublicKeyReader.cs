using System.Security.Cryptography;

namespace Backend.Kernel.Identity;

/// <summary>Reads the public keys of a setting: PEM text, or the path of a file that holds it; several blocks are several keys.</summary>
internal static class PublicKeyReader
{
    private const string PublicKeyLabel = "PUBLIC KEY";

    public static IEnumerable<VerificationKey> Read(string setting, string value)
    {
        var pem = value.Contains("-----BEGIN", StringComparison.Ordinal) ? Unescape(value) : ReadFile(setting, value);
        var keys = new List<VerificationKey>();
        var rest = pem.AsSpan();
        while (PemEncoding.TryFind(rest, out var fields))
        {
            if (rest[fields.Label] is not PublicKeyLabel)
                throw new IdentityConfigurationException($"{setting} holds a PEM block \"{rest[fields.Label]}\"; only \"{PublicKeyLabel}\" belongs there.");
            keys.Add(Open(setting, Convert.FromBase64String(rest[fields.Base64Data].ToString())));
            rest = rest[fields.Location.End..];
        }

        return keys.Count > 0 ? keys : throw new IdentityConfigurationException($"{setting} holds no PEM block \"{PublicKeyLabel}\".");
    }

    private static VerificationKey Open(string setting, byte[] subjectPublicKeyInfo)
    {
        try
        {
            return new VerificationKey(subjectPublicKeyInfo);
        }
        catch (CryptographicException e)
        {
            throw new IdentityConfigurationException($"{setting} holds a key that cannot be used: {e.Message}");
        }
    }

    private static string ReadFile(string setting, string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IdentityConfigurationException($"{setting} is neither PEM text nor a file that can be read ({e.GetType().Name}).");
        }
    }

    // Environment files often carry a PEM on one line, with \n written out.
    private static string Unescape(string pem) => pem.Replace("\\n", "\n", StringComparison.Ordinal);
}
