using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace Backend.Development.Download;

/// <summary>The file of a package: its hash is checked before a byte of it is unpacked.</summary>
internal static class PackageArchive
{
    // npm's packages hold no links; this file names those that the programs need.
    private const string Links = "native/pg-symlinks.json";

    private const UnixFileMode Readable =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute |
        UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    /// <summary>Unpacks a package, and returns the directory of PostgreSQL's programs.</summary>
    /// <param name="package">Tells the hash.</param>
    /// <param name="file">The package's file.</param>
    /// <param name="directory">An empty directory to unpack into.</param>
    /// <param name="ct">Ends it.</param>
    /// <exception cref="DevelopmentDatabaseException">It is another file than was reviewed, or is not built as expected.</exception>
    public static async Task<string> UnpackAsync(NpmPackage package, string file, string directory, CancellationToken ct)
    {
        await using (var stream = File.OpenRead(file))
        {
            var hash = Convert.ToBase64String(await SHA512.HashDataAsync(stream, ct));
            if (hash != package.Sha512)
                throw new DevelopmentDatabaseException($"{package.Specifier} is not the package that was reviewed: its SHA-512 is {hash}, and {package.Sha512} was expected. Nothing of it was unpacked.");
            stream.Position = 0;
            await using var unzipped = new GZipStream(stream, CompressionMode.Decompress);
            await TarFile.ExtractToDirectoryAsync(unzipped, directory, overwriteFiles: false, ct);
        }

        var root = Path.Combine(directory, "package");
        var programs = Path.Combine(root, "native", "bin");
        if (!Directory.Exists(programs))
            throw new DevelopmentDatabaseException($"{package.Specifier} holds no PostgreSQL.");
        await LinkAsync(root, ct);
        if (!OperatingSystem.IsWindows())
            Permit(directory, programs);
        return programs;
    }

    private static async Task LinkAsync(string root, CancellationToken ct)
    {
        var list = Path.Combine(root, Links);
        if (!File.Exists(list))
            return;
        using var links = JsonDocument.Parse(await File.ReadAllTextAsync(list, ct));
        foreach (var link in links.RootElement.EnumerateArray())
        {
            var source = Inside(root, link.GetProperty("source").GetString()!);
            var target = Inside(root, link.GetProperty("target").GetString()!);
            File.CreateSymbolicLink(target, Path.GetRelativePath(Path.GetDirectoryName(target)!, source));
        }
    }

    private static string Inside(string root, string path)
    {
        var full = Path.GetFullPath(Path.Combine(root, path));
        return full.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? full
            : throw new DevelopmentDatabaseException($"The package links to {path}, which lies outside of it.");
    }

    // Another account may run the programs; only one's own may change them.
    private static void Permit(string directory, string programs)
    {
        // Windows has no modes: a folder's entries inherit who may change them.
        if (OperatingSystem.IsWindows())
            return;
        foreach (var folder in Directory.EnumerateDirectories(directory, "*", SearchOption.AllDirectories).Append(directory))
            File.SetUnixFileMode(folder, Readable);
        foreach (var program in Directory.EnumerateFiles(programs))
            File.SetUnixFileMode(program, Readable);
    }
}
