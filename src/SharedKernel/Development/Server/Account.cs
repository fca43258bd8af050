namespace Backend.Development.Server;

/// <summary>The operating system account that runs PostgreSQL: one's own, or another one because PostgreSQL refuses root.</summary>
internal sealed record Account(string? UserName)
{
    private static readonly string[] Candidates = ["postgres", "_postgres", "nobody"];

    public static Account Detect()
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
            return new Account((string?)null);

        var known = File.ReadLines("/etc/passwd").Select(line => line.Split(':')[0]).ToHashSet(StringComparer.Ordinal);
        var name = Candidates.FirstOrDefault(known.Contains)
            ?? throw new DevelopmentDatabaseException(
                "PostgreSQL does not run as root, and neither of the accounts postgres and nobody exists. Run as another user, or set DATABASE_URL.");
        return new Account(name);
    }

    /// <summary>Hands a file or directory to the account, when it is not one's own.</summary>
    public async Task OwnAsync(string path, CancellationToken ct)
    {
        if (UserName is null)
            return;
        var result = await Command.RunAsync("chown", ["-R", UserName, path], new Account((string?)null), ct);
        result.ThrowIfFailed($"Cannot give {path} to the account {UserName}");
    }

    public async Task<bool> CanReachAsync(string directory, CancellationToken ct)
    {
        if (UserName is null)
            return true;
        var result = await Command.RunAsync("/bin/sh", ["-c", "cd -- \"$1\"", "sh", directory], this, ct);
        return result.ExitCode == 0;
    }
}
