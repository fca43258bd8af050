using System.Diagnostics;
using Backend.Development.Server;

namespace Backend.Testing.Clusters;

/// <summary>
/// A shell that waits for the end of this process, however it ends, and then kills what is left of the server and deletes
/// its directory. It ends with the test's own cleaning up, too.
/// </summary>
internal sealed class ClusterWatch : IDisposable
{
    private const string Script = """
        trap '' HUP INT TERM
        cat > /dev/null
        for process in /proc/[0-9]*; do
            if [ "$(readlink "$process/cwd")" = "$1/data" ]; then kill -KILL "${process#/proc/}"; fi
        done
        if [ -d "$1/disk" ]; then umount -l -- "$1/disk"; fi
        rm -rf -- "$1"
        """;

    private readonly Process _shell;

    private ClusterWatch(Process shell) => _shell = shell;

    public static ClusterWatch Start(Layout layout)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", Script, "sh", layout.Directory])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = "/",
        };
        return new ClusterWatch(Process.Start(start)!);
    }

    public void Dispose()
    {
        _shell.StandardInput.Close();
        _shell.WaitForExit();
        _shell.Dispose();
    }
}
