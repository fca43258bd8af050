using System.Globalization;

namespace Backend.Testing.Clusters;

/// <summary>Every process of a server works in its data directory, also one that has lost its parent.</summary>
internal static class ServerProcesses
{
    public static List<int> Of(string data)
    {
        List<int> found = [];
        foreach (var directory in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(directory), NumberStyles.None, CultureInfo.InvariantCulture, out var process) && WorksIn(directory, data))
                found.Add(process);
        }

        return found;
    }

    private static bool WorksIn(string process, string data)
    {
        try
        {
            return new FileInfo(Path.Combine(process, "cwd")).LinkTarget == data;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Gone in the meantime, or another user's: not one of this server's.
            return false;
        }
    }
}
