using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Backend.Development.Server;

/// <summary>Where the server's files are. Deleting the directory starts over: passwords, port and data live and die together.</summary>
internal sealed record Layout(string Directory)
{
    public string Data => Path.Combine(Directory, "data");

    /// <summary>Where initdb works; renamed to <see cref="Data"/> when it has finished.</summary>
    public string UnfinishedData => Path.Combine(Directory, "data.new");

    public string Passwords => Path.Combine(Directory, "passwords");

    public string Port => Path.Combine(Directory, "port");

    public string Lock => Path.Combine(Directory, "lock");

    public string Users => Path.Combine(Directory, "users");

    /// <summary>Inside the data, because the account that runs the server must be able to write it.</summary>
    public string Log => Path.Combine(Data, "server.log");

    public string DeployedHash => Path.Combine(Data, "deployed.sha256");

    public string PostmasterPid => Path.Combine(Data, "postmaster.pid");

    public int? DataMajor
    {
        get
        {
            var file = Path.Combine(Data, "PG_VERSION");
            return File.Exists(file) ? int.Parse(File.ReadAllText(file).Trim(), CultureInfo.InvariantCulture) : null;
        }
    }

    /// <summary>Chooses and creates the directories.</summary>
    public static async Task<Layout> PrepareAsync(string root, Account account, Action<string> report, CancellationToken ct)
    {
        var layout = new Layout(Path.Combine(root, ".data", "postgres"));
        if (!await account.CanReachAsync(root, ct))
        {
            var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(root)))[..16];
            layout = new Layout(Path.Combine("/var/lib/backend-dev", key));
            report($"PostgreSQL runs as {account.UserName}, which cannot enter {root}: its data is in {layout.Directory}");
        }

        Create(System.IO.Path.GetDirectoryName(layout.Directory)!, account);
        Create(layout.Directory, account);
        Create(layout.Users, new Account((string?)null));
        return layout;
    }

    private static void Create(string path, Account account)
    {
        System.IO.Directory.CreateDirectory(path);
        if (OperatingSystem.IsWindows())
            return;
        // The other account passes through these directories to its data, and reads nothing on the way.
        var mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        if (account.UserName is not null)
            mode |= UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        File.SetUnixFileMode(path, mode);
    }
}
