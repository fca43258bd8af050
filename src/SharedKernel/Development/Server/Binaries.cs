using System.ComponentModel;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Backend.Development.Server;

/// <summary>PostgreSQL's programs in one directory.</summary>
internal sealed partial record Binaries(string Directory, Version Version)
{
    public const int MinimumMajor = 15;

    public string Initdb => PathOf(Directory, "initdb");

    public string PgCtl => PathOf(Directory, "pg_ctl");

    /// <summary>Whether the minor version has the fix without which planner statistics leak past row security.</summary>
    public bool IsBelowFloor => Version < Version.Major switch
    {
        15 => new Version(15, 14),
        16 => new Version(16, 10),
        17 => new Version(17, 6),
        _ => new Version(0, 0),
    };

    public static bool LooksComplete(string directory) =>
        new[] { "postgres", "initdb", "pg_ctl" }.All(program => File.Exists(PathOf(directory, program)));

    /// <summary>Asks the server's program for its version, as the account that will run it; null where it cannot run.</summary>
    public static async Task<Binaries?> ProbeAsync(string directory, Account account, CancellationToken ct)
    {
        if (!LooksComplete(directory))
            return null;
        try
        {
            var result = await Command.RunAsync(PathOf(directory, "postgres"), ["--version"], account, ct);
            var match = VersionPattern().Match(result.Output);
            if (result.ExitCode != 0 || !match.Success)
                return null;
            var minor = match.Groups["minor"] is { Success: true, Value: var digits } ? digits : "0";
            return new Binaries(directory,
                new Version(int.Parse(match.Groups["major"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(minor, CultureInfo.InvariantCulture)));
        }
        catch (Win32Exception)
        {
            // Not executable for this account: the next candidate may be.
            return null;
        }
    }

    private static string PathOf(string directory, string program) =>
        Path.Combine(directory, OperatingSystem.IsWindows() ? program + ".exe" : program);

    [GeneratedRegex(@"\(PostgreSQL\) (?<major>\d+)(\.(?<minor>\d+))?", RegexOptions.ExplicitCapture)]
    private static partial Regex VersionPattern();
}
