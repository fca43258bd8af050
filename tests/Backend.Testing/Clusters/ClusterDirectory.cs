using Backend.Development.Server;

namespace Backend.Testing.Clusters;

/// <summary>A temporary directory that the server's account passes through to its data.</summary>
internal static class ClusterDirectory
{
    public static Layout Create(Account account)
    {
        var directory = Directory.CreateTempSubdirectory("backend-cluster-").FullName;
        if (account.UserName is not null)
        {
            File.SetUnixFileMode(
                directory,
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        }

        return new Layout(directory);
    }
}
