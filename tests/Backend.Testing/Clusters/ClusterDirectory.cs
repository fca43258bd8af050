using Backend.Development.Server;

namespace Backend.Testing.Clusters;

/// <summary>A temporary directory that the server's account passes through to its data.</summary>
internal static class ClusterDirectory
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private const UnixFileMode Passers = UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    public static Layout Create(Account account)
    {
        var directory = Directory.CreateTempSubdirectory("backend-cluster-").FullName;
        if (account.UserName is not null && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(directory, Owner | Passers);
        return new Layout(directory);
    }

    /// <summary>Makes a directory inside that only the account enters, as PostgreSQL wants its data.</summary>
    public static async Task CreateOwnedAsync(string path, Account account)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, Owner);
        await account.OwnAsync(path, CancellationToken.None);
    }
}
