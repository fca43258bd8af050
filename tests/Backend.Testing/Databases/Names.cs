using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Backend.Development;

namespace Backend.Testing.Databases;

/// <summary>Names of databases, and the advisory lock that goes with a name. All locks are taken in the maintenance database.</summary>
internal static class Names
{
    public const string TemplatePrefix = "backend_template_";
    public const string TestPrefix = "backend_test_";

    public static string Template(string key) =>
        TemplatePrefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
            string.Join('\0', key, Deploy.Roles, Deploy.Database, Deploy.Grants))))[..24];

    public static string Test(string run, int number) => $"{TestPrefix}{run}_{number}";

    /// <summary>The run (test process) that a test database belongs to.</summary>
    public static string RunOf(string testDatabase) => testDatabase[TestPrefix.Length..].Split('_')[0];

    public static long LockKey(string name) =>
        BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes("backend tests\0" + name)));
}
