using System.ComponentModel;
using System.Globalization;
using Backend.Development.Download;

namespace Backend.Development.Server;

/// <summary>
/// Finds PostgreSQL's programs: the named directory or nothing; else pg_config, PATH, and the usual places, newest first; else a
/// private copy, which npm fetches once.
/// </summary>
internal static class BinariesSearch
{
    public const string Variable = "BACKEND_PG_BIN";

    /// <param name="named">The directory to use; null to search.</param>
    /// <param name="account">Must be able to run the programs.</param>
    /// <param name="dataMajor">The major version that made the data; null when there is none yet.</param>
    /// <param name="report">Told of a download.</param>
    /// <param name="ct">Ends the search.</param>
    public static async Task<Binaries> FindAsync(string? named, Account account, int? dataMajor, Action<string> report, CancellationToken ct) =>
        named is null
            ? await ChooseAsync(await CandidatesAsync(ct), PrivateCopy.For(account), account, dataMajor, report, ct)
            : await NamedAsync(named, account, dataMajor, ct);

    internal static async Task<Binaries> ChooseAsync(
        IEnumerable<string> candidates, PrivateCopy copy, Account account, int? dataMajor, Action<string> report, CancellationToken ct)
    {
        var seen = new List<Binaries>();
        foreach (var directory in candidates)
        {
            if (await Binaries.ProbeAsync(directory, account, ct) is not { } found)
                continue;
            if (found.Version.Major >= Binaries.MinimumMajor && (dataMajor is null || dataMajor == found.Version.Major))
                return found;
            seen.Add(found);
        }

        if (dataMajor is not (null or NpmPackage.Major))
            throw new DevelopmentDatabaseException(Explain(seen, dataMajor, null));
        var (programs, reason) = await copy.GetAsync(report, ct);
        if (programs is not null && await Binaries.ProbeAsync(programs, account, ct) is { } fetched)
            return fetched;
        throw new DevelopmentDatabaseException(Explain(seen, dataMajor, reason ?? $"the private copy in {programs} does not run on this system"));
    }

    internal static string Explain(IReadOnlyCollection<Binaries> seen, int? dataMajor, string? reason)
    {
        var wanted = dataMajor is { } major
            ? $"PostgreSQL {major}, which made the data in .data/postgres,"
            : $"PostgreSQL {Binaries.MinimumMajor} or newer";
        var others = seen.Count == 0 ? "" : $" (found only {string.Join(", ", seen.Select(b => $"{b.Version} in {b.Directory}"))})";
        var delete = dataMajor is null ? "" : " Deleting .data/postgres starts over with another version, without the data.";
        var copy = reason is null ? "" : $"; {reason}";
        return $"No {wanted} was found{others}{copy}. Ways out: set DATABASE_URL to a database of your own; set {Variable} to the directory " +
            "that holds initdb, pg_ctl and postgres; install Node.js and go online, so that npm can fetch a private copy; or install PostgreSQL (Debian and Ubuntu: apt-get install postgresql; " +
            $"Fedora: dnf install postgresql-server; macOS: brew install postgresql@17; Windows: the installer from postgresql.org).{delete}";
    }

    private static async Task<Binaries> NamedAsync(string directory, Account account, int? dataMajor, CancellationToken ct)
    {
        var found = await Binaries.ProbeAsync(directory, account, ct)
            ?? throw new DevelopmentDatabaseException(
                $"{Variable} names {directory}, which holds no initdb, pg_ctl and postgres that {account.UserName ?? "this user"} can run.");
        if (found.Version.Major < Binaries.MinimumMajor)
            throw new DevelopmentDatabaseException($"{Variable} names PostgreSQL {found.Version}; at least {Binaries.MinimumMajor} is needed.");
        if (dataMajor is { } major && major != found.Version.Major)
        {
            throw new DevelopmentDatabaseException(
                $"{Variable} names PostgreSQL {found.Version}, but the data in .data/postgres was made by {major}: name that version, or delete .data/postgres.");
        }

        return found;
    }

    private static async Task<IEnumerable<string>> CandidatesAsync(CancellationToken ct)
    {
        var configured = await PgConfigAsync(ct);
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return configured.Concat(path).Concat(UsualPlaces()).Where(Binaries.LooksComplete).Distinct(StringComparer.Ordinal);
    }

    private static async Task<IEnumerable<string>> PgConfigAsync(CancellationToken ct)
    {
        try
        {
            var result = await Command.RunAsync("pg_config", ["--bindir"], new Account((string?)null), ct);
            return result.ExitCode == 0 ? [result.Output] : [];
        }
        catch (Win32Exception)
        {
            return [];
        }
    }

    private static IEnumerable<string> UsualPlaces() =>
    [
        .. Versioned("/usr/lib/postgresql", "*", "bin"),
        .. Versioned("/usr", "pgsql-*", "bin"),
        .. Versioned("/opt/homebrew/opt", "postgresql*", "bin"),
        .. Versioned("/usr/local/opt", "postgresql*", "bin"),
        .. Versioned("/Applications/Postgres.app/Contents/Versions", "*", "bin"),
        .. Versioned(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "PostgreSQL"), "*", "bin"),
    ];

    private static IEnumerable<string> Versioned(string parent, string pattern, string child) =>
        !Directory.Exists(parent)
            ? []
            : Directory.EnumerateDirectories(parent, pattern)
                .OrderByDescending(MajorOf)
                .Select(directory => Path.Combine(directory, child));

    private static int MajorOf(string directory)
    {
        var digits = new string([.. Path.GetFileName(directory).Where(char.IsAsciiDigit).Take(2)]);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var major) ? major : 0;
    }
}
