using System.Data.Common;
using System.Security.Cryptography;
using System.Text;

namespace Backend.Host.Connections;

/// <summary>
/// The key that page cursors are authenticated with. Hosts of one database agree on it without being told: it comes from
/// the password that they share, unless the environment names one.
/// </summary>
internal static class CursorKey
{
    private const string Variable = "BACKEND_CURSOR_KEY";

    private const int Length = 32;

    // Whoever holds a cursor could try passwords against it, so that each try has to cost.
    private const int Iterations = 200_000;

    /// <summary>Null when there is neither key nor password: then each process makes its own.</summary>
    /// <param name="connectionString">The app role's connection.</param>
    /// <exception cref="HostException">The variable holds no key.</exception>
    public static byte[]? Of(string connectionString)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text)
            return Given(text);
        var connection = new DbConnectionStringBuilder { ConnectionString = connectionString };
        return connection.TryGetValue("Password", out var password) && password is string { Length: > 0 } secret
            ? Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(secret), "backend page cursors"u8, Iterations, HashAlgorithmName.SHA256, Length)
            : null;
    }

    private static byte[] Given(string text)
    {
        var key = new byte[text.Length];
        return Convert.TryFromBase64String(text, key, out var length) && length >= Length
            ? key[..length]
            : throw new HostException($"{Variable} is not a key: give at least {Length} random bytes in base64.");
    }
}
