using System.Globalization;
using Backend.Development;

namespace Backend.Host.Tests.Development;

/// <summary>
/// The entry point of this assembly when it is run as a program: a second process that uses the checkout's server. It says
/// its port, waits for the end of its input, and leaves.
/// </summary>
internal static class ServerUser
{
    public static async Task Main(string[] args)
    {
        await using var database = await DevelopmentDatabase.StartAsync(
            new DevelopmentDatabaseOptions { Root = args[0], PreferredPort = int.Parse(args[1], CultureInfo.InvariantCulture) }, CancellationToken.None);
        await Console.Out.WriteLineAsync(database.Port.ToString(CultureInfo.InvariantCulture));
        await Console.In.ReadToEndAsync();
    }
}
