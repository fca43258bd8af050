namespace Backend.Development.Server;

/// <summary>Creates the data directory, once.</summary>
internal static class Cluster
{
    public static async Task CreateIfMissingAsync(Layout layout, Binaries binaries, Account account, Passwords passwords, Action<string> report, CancellationToken ct)
    {
        if (Directory.Exists(layout.Data))
            return;
        report($"Creating a PostgreSQL {binaries.Version} cluster in {layout.Data}");

        var passwordFile = layout.Passwords + ".initdb";
        PrivateFile.Write(passwordFile, passwords[DatabaseRole.Admin]);
        try
        {
            await account.OwnAsync(passwordFile, ct);
            await InitdbAsync(layout, binaries, account, passwordFile, ct);
        }
        finally
        {
            File.Delete(passwordFile);
        }

        Directory.Move(layout.UnfinishedData, layout.Data);
    }

    private static async Task InitdbAsync(Layout layout, Binaries binaries, Account account, string passwordFile, CancellationToken ct)
    {
        CommandResult? last = null;
        foreach (var locale in Locales(binaries.Version.Major))
        {
            if (Directory.Exists(layout.UnfinishedData))
                Directory.Delete(layout.UnfinishedData, recursive: true);
            Directory.CreateDirectory(layout.UnfinishedData);
            await account.OwnAsync(layout.UnfinishedData, ct);

            // --no-sync: only a crash of the machine in this very second could hurt, and then there is no data yet.
            last = await Command.RunAsync(binaries.Initdb,
                ["-D", layout.UnfinishedData, "-U", DatabaseRole.Admin.Name(), "--auth=scram-sha-256", "--pwfile=" + passwordFile,
                 "--encoding=UTF8", "--no-sync", "--no-instructions", .. locale],
                account, ct);
            if (last.ExitCode == 0)
                return;
        }

        last!.ThrowIfFailed("initdb failed");
    }

    // Order by code point, upper and lower case of all of Unicode; the name of that differs between systems.
    private static IEnumerable<string[]> Locales(int major)
    {
        if (major >= 17)
            yield return ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"];
        yield return ["--locale=C", "--lc-ctype=C.UTF-8"];
        yield return ["--locale=C", "--lc-ctype=UTF-8"];
        yield return ["--locale=C"];
    }
}
