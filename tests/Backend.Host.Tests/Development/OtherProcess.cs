using System.Diagnostics;
using System.Globalization;

namespace Backend.Host.Tests.Development;

/// <summary>Runs <see cref="ServerUser"/> in a process of its own.</summary>
internal sealed class OtherProcess : IDisposable
{
    private readonly Process process;

    private OtherProcess(Process process) => this.process = process;

    public int Port { get; private set; }

    public static async Task<OtherProcess> StartAsync(Checkout checkout)
    {
        var other = Begin(checkout);
        await other.ReadyAsync();
        return other;
    }

    public static OtherProcess Begin(Checkout checkout) => new(Process.Start(new ProcessStartInfo(
        "dotnet", ["exec", typeof(ServerUser).Assembly.Location, checkout.Root, checkout.PreferredPort.ToString(CultureInfo.InvariantCulture)])
    {
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!);

    public async Task ReadyAsync()
    {
        var line = await process.StandardOutput.ReadLineAsync();
        Port = int.Parse(line ?? throw new AssertionException("The other process ended before it used the server."), CultureInfo.InvariantCulture);
    }

    public async Task LeaveAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.That(process.ExitCode, Is.Zero);
    }

    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }
}
