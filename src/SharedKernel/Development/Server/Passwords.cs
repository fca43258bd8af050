using System.Security.Cryptography;

namespace Backend.Development.Server;

/// <summary>One generated password per role, kept in a file that only its owner reads.</summary>
internal sealed class Passwords
{
    private const int Length = 32;
    private readonly Dictionary<string, string> _byRole;

    private Passwords(Dictionary<string, string> byRole) => _byRole = byRole;

    public string this[DatabaseRole role] => _byRole[role.Name()];

    public static Passwords LoadOrCreate(Layout layout)
    {
        var known = File.Exists(layout.Passwords)
            ? File.ReadLines(layout.Passwords).Select(line => line.Split(':', 2)).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal)
            : new Dictionary<string, string>(StringComparer.Ordinal);

        var missing = Enum.GetValues<DatabaseRole>().Select(role => role.Name()).Where(name => !known.ContainsKey(name)).ToArray();
        foreach (var name in missing)
            known.Add(name, RandomNumberGenerator.GetHexString(Length, lowercase: true));
        if (missing.Length > 0)
            PrivateFile.Write(layout.Passwords, string.Concat(known.Select(pair => $"{pair.Key}:{pair.Value}\n")));
        return new Passwords(known);
    }
}
