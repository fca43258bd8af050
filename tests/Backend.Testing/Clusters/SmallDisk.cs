using System.Globalization;
using Backend.Development.Server;

namespace Backend.Testing.Clusters;

/// <summary>A file system of a few megabytes in memory, in a cluster's directory.</summary>
internal static class SmallDisk
{
    // What is mounted under this name is unmounted with the cluster.
    private const string Name = "disk";

    /// <returns>Its directory; null where mounting is not allowed.</returns>
    public static async Task<string?> MountAsync(Layout layout, Account account, int megabytes)
    {
        var directory = Path.Combine(layout.Directory, Name);
        if (Directory.Exists(directory))
            return directory;
        await ClusterDirectory.CreateOwnedAsync(directory, account);
        var size = string.Create(CultureInfo.InvariantCulture, $"size={megabytes}m");
        var mounted = await Command.RunAsync("mount", ["-t", "tmpfs", "-o", size, "tmpfs", directory], new Account((string?)null), CancellationToken.None);
        if (mounted.ExitCode != 0)
        {
            Directory.Delete(directory);
            return null;
        }

        await account.OwnAsync(directory, CancellationToken.None);
        return directory;
    }
}
