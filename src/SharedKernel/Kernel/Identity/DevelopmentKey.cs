using System.Security.Cryptography;
using System.Text;

namespace Backend.Kernel.Identity;

/// <summary>The P-256 key that signs development tokens: one file, made once, readable by its owner only.</summary>
internal static class DevelopmentKey
{
    private const string FileName = "token-signing.pem";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public static ECDsa LoadOrCreate(string directory)
    {
        var path = Path.Combine(directory, FileName);
        if (!File.Exists(path))
            CreateOnce(directory, path);

        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(File.ReadAllText(path));
            return key;
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            key.Dispose();
            throw new IdentityConfigurationException($"{path} is no usable key: delete it, and the next start makes a new one.");
        }
    }

    // Processes may race, and on Unix a move that must not overwrite looks first and renames then.
    private static void CreateOnce(string directory, string path)
    {
        using var mutex = new Mutex(initiallyOwned: false, $"backend-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(path))))}");
        try
        {
            mutex.WaitOne();
        }
        catch (AbandonedMutexException)
        {
            // Its owner was killed; the mutex is this thread's now, and the key is there or not.
        }

        try
        {
            if (!File.Exists(path))
                Create(directory, path);
        }
        finally
        {
            mutex.ReleaseMutex();
        }
    }

    // Written under another name first: a reader never sees half a key.
    private static void Create(string directory, string path)
    {
        MakeDirectory(directory);
        var draft = Path.Combine(directory, $".{FileName}.{Path.GetRandomFileName()}");
        using (var key = ECDsa.Create(ECCurve.NamedCurves.nistP256))
            WriteOwnerOnly(draft, key.ExportPkcs8PrivateKeyPem() + "\n");

        File.Move(draft, path, overwrite: false);
    }

    private static void MakeDirectory(string directory)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(directory);
        else
            Directory.CreateDirectory(directory, OwnerOnly | UnixFileMode.UserExecute);
    }

    private static void WriteOwnerOnly(string path, string text)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        using var writer = new StreamWriter(path, options);
        writer.Write(text);
    }
}
