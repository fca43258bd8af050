using Backend.Development.Server;

namespace Backend.Development.Sharing;

/// <summary>One process's part in the checkout's server: the first to join starts it, the last to leave stops it.</summary>
internal sealed record SharedServer(Layout Layout, ServerProcess Process, Endpoint Endpoint, Registration Registration)
{
    public static async Task<SharedServer> JoinAsync(string root, DevelopmentDatabaseOptions options, CancellationToken ct)
    {
        var account = Account.Detect();
        var layout = await Layout.PrepareAsync(root, account, options.Report, ct);

        using var held = await ServerLock.AcquireAsync(layout.Lock, ct);
        var binaries = await BinariesSearch.FindAsync(
            options.BinariesDirectory ?? Environment.GetEnvironmentVariable(BinariesSearch.Variable), account, layout.DataMajor, options.Report, ct);
        if (binaries.IsBelowFloor)
            options.Report($"PostgreSQL {binaries.Version} is below 15.14, 16.10 or 17.6: good enough here, refused in production");

        var passwords = Passwords.LoadOrCreate(layout);
        var process = new ServerProcess(layout, binaries, account, passwords, options);
        var registration = Registration.Join(layout.Users);
        try
        {
            await Cluster.CreateIfMissingAsync(layout, binaries, account, passwords, options.Report, ct);
            var endpoint = await process.JoinOrStartAsync(ct);
            await Deployment.EnsureAsync(endpoint, layout, passwords, options.Report, ct);
            return new SharedServer(layout, process, endpoint, registration);
        }
        catch
        {
            await LeaveAsync(layout, process, registration);
            throw;
        }
    }

    public async Task LeaveAsync()
    {
        // The whole directory may have been deleted under the running server, which then ends by itself.
        if (!Directory.Exists(Layout.Users))
        {
            Registration.Dispose();
            return;
        }

        using var held = await ServerLock.AcquireAsync(Layout.Lock, CancellationToken.None);
        await LeaveAsync(Layout, Process, Registration);
    }

    private static async Task LeaveAsync(Layout layout, ServerProcess process, Registration registration)
    {
        registration.Dispose();
        if (Registration.CountLiving(layout.Users) == 0)
            await process.StopAsync(CancellationToken.None);
    }
}
