using System.Diagnostics;
using System.Globalization;

namespace Backend.Development.Server;

/// <summary>postmaster.pid: who runs, or ran, on the data.</summary>
internal sealed record PostmasterFile(string Path, int ProcessId, int Port)
{
    // Above every system's highest process id.
    private const string NoProcess = "2147483647";

    public static PostmasterFile? Read(Layout layout)
    {
        if (!File.Exists(layout.PostmasterPid))
            return null;
        var lines = File.ReadAllLines(layout.PostmasterPid);
        // A crash of the machine can leave the file empty: nobody, then.
        if (lines.Length == 0 || !int.TryParse(lines[0], NumberStyles.None, CultureInfo.InvariantCulture, out var process))
            return new PostmasterFile(layout.PostmasterPid, int.MaxValue, 0);
        // The port follows when the server has come up: 0 until then.
        return new PostmasterFile(layout.PostmasterPid,
            process,
            lines.Length > 3 && int.TryParse(lines[3], NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : 0);
    }

    /// <summary>Whether the process still lives and is PostgreSQL on these data; a zombie and a reused process id are not.</summary>
    public bool IsRunning()
    {
        try
        {
            using var process = Process.GetProcessById(ProcessId);
            if (!process.ProcessName.StartsWith("post", StringComparison.Ordinal))
                return false;
        }
        catch (ArgumentException)
        {
            return false;
        }

        return !OperatingSystem.IsLinux() || IsRunningOnLinux();
    }

    /// <summary>
    /// Makes PostgreSQL see that the process is gone, where it cannot by itself (reused process id, zombie). The file stays,
    /// because its other lines let PostgreSQL find orphans that still use the shared memory.
    /// </summary>
    public void Disown()
    {
        var lines = File.ReadAllLines(Path);
        // Without the line on shared memory there is nothing to keep, and PostgreSQL refuses an empty file.
        if (lines.Length < 7)
        {
            File.Delete(Path);
            return;
        }

        lines[0] = NoProcess;
        File.WriteAllLines(Path, lines);
    }

    private bool IsRunningOnLinux()
    {
        var directory = string.Create(CultureInfo.InvariantCulture, $"/proc/{ProcessId}");
        try
        {
            // "pid (name) state …": the name may hold anything but ends at the last bracket.
            var stat = File.ReadAllText(directory + "/stat");
            if (stat.AsSpan(stat.LastIndexOf(')') + 2) is ['Z' or 'X', ..])
                return false;
            var workingDirectory = new FileInfo(directory + "/cwd").LinkTarget;
            return workingDirectory is null || workingDirectory == System.IO.Path.GetDirectoryName(Path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another user's process: its name has to do.
            return true;
        }
    }
}
