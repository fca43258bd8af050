using System.Globalization;
using System.Text;

namespace Backend.Development.Sharing;

/// <summary>
/// One user of the server: a file held open and locked. The operating system drops the lock of a killed process, so that a
/// dead user is told from a living one without a guess about process ids, which are reused.
/// </summary>
internal sealed class Registration : IDisposable
{
    private readonly FileStream _file;

    private Registration(FileStream file) => _file = file;

    /// <summary>Call under the server's lock.</summary>
    public static Registration Join(string directory)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}-{Guid.CreateVersion7():N}");
        var path = Path.Combine(directory, name);
        var opened = ServerLock.TryOpen(path, FileOptions.DeleteOnClose)
            ?? throw new DevelopmentDatabaseException($"Cannot register as a user of the development database: {path} is in use.");
        opened.Write(Encoding.UTF8.GetBytes(Environment.ProcessPath ?? ""));
        opened.Flush();
        return new Registration(opened);
    }

    /// <summary>Counts the living users and forgets the dead ones. Call under the server's lock.</summary>
    public static int CountLiving(string directory)
    {
        var living = 0;
        foreach (var path in Directory.EnumerateFiles(directory))
        {
            using var claimed = Claim(path);
            if (claimed is null)
                living++;
        }

        return living;
    }

    /// <summary>Ends the registration. Call under the server's lock.</summary>
    public void Dispose() => _file.Dispose();

    private static FileStream? Claim(string path)
    {
        try
        {
            return ServerLock.TryOpen(path, FileOptions.DeleteOnClose);
        }
        catch (UnauthorizedAccessException)
        {
            // Another account's registration: it cannot be tested, so it counts.
            return null;
        }
    }
}
