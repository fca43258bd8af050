using Backend.Development.Server;

namespace Backend.Development.Download;

/// <summary>PostgreSQL's programs for a machine that has none installed: fetched once with npm, and kept for all checkouts.</summary>
/// <param name="place">The directory that holds a directory for each version.</param>
/// <param name="npm">Fetches them.</param>
/// <param name="package">The package of this platform; null when there is none.</param>
internal sealed class PrivateCopy(string place, NpmClient npm, NpmPackage? package)
{
    private const string Folder = "backend-dev";

    private string Directory => Path.Combine(place, $"postgresql-{NpmPackage.Version}");

    private string Programs => Path.Combine(Directory, "package", "native", "bin");

    /// <summary>Where the account that runs PostgreSQL can reach it: below one's own home, or beside the data when root serves through another account.</summary>
    public static PrivateCopy For(Account account) => new(
        account.UserName is null
            ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), Folder)
            : Path.Combine("/var/lib", Folder),
        NpmClient.Installed,
        NpmPackage.Current());

    /// <summary>The programs, fetched when they are not there; null with a reason when that is not possible.</summary>
    /// <param name="report">Told before and after what takes time.</param>
    /// <param name="ct">Ends it.</param>
    /// <exception cref="DevelopmentDatabaseException">The package is not the one that was reviewed.</exception>
    public async Task<(string? Programs, string? Reason)> GetAsync(Action<string> report, CancellationToken ct)
    {
        if (Binaries.LooksComplete(Programs))
            return (Programs, null);
        if (package is null)
            return (null, "there is no npm package of PostgreSQL for this platform");
        if (!await npm.IsThereAsync(ct))
            return (null, "npm, which could fetch a private copy, is not installed");

        report($"No PostgreSQL is installed: fetching a private copy with npm ({package.Specifier}, 24 MB, once)");
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        var unfinished = $"{Directory}.new-{Guid.CreateVersion7():N}";
        System.IO.Directory.CreateDirectory(unfinished);
        try
        {
            var file = await FetchAsync(unfinished, ct);
            if (file.Reason is not null)
                return (null, file.Reason);
            await PackageArchive.UnpackAsync(package, file.Path!, unfinished, ct);
            File.Delete(file.Path!);
            Keep(unfinished);
        }
        finally
        {
            if (System.IO.Directory.Exists(unfinished))
                System.IO.Directory.Delete(unfinished, recursive: true);
        }

        report($"PostgreSQL is in {Directory} ({System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s)");
        return (Programs, null);
    }

    private async Task<(string? Path, string? Reason)> FetchAsync(string directory, CancellationToken ct)
    {
        try
        {
            return (await npm.FetchAsync(package!, directory, ct), null);
        }
        catch (DevelopmentDatabaseException error)
        {
            return (null, error.Message);
        }
    }

    // Another process may have been faster: its copy is as good.
    private void Keep(string unfinished)
    {
        try
        {
            System.IO.Directory.Move(unfinished, Directory);
        }
        catch (IOException) when (Binaries.LooksComplete(Programs))
        {
            return;
        }
    }
}
