using System.CommandLine;

namespace Backend.Benchmarks.Commands;

/// <summary>The command line: 0 done, 1 failed, 2 wrong usage.</summary>
internal static class BenchmarksCommand
{
    private const int Failed = 1;

    private const int WrongUsage = 2;

    // Ctrl+C cancels what runs; dropping the database takes a moment more.
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(30);

    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Benchmarks of the data layer, on a PostgreSQL database of their own. Run them in Release.");
        root.Subcommands.Add(PeersCommand.Create());
        root.Subcommands.Add(MicroCommand.Create());
        root.Subcommands.Add(SeedCommand.Create());
        root.Subcommands.Add(ImportCommand.Create());
        root.Subcommands.Add(JobsCommand.Create());
        root.Subcommands.Add(TelemetryCommand.Create());
        var parsed = root.Parse(args.Length == 0 ? ["--help"] : args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync("Try --help.");
            return WrongUsage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = Farewell });
        }
        catch (BenchmarkException error)
        {
            return await FailAsync(error.Message);
        }
        catch (OperationCanceledException)
        {
            return await FailAsync("Cancelled.");
        }
    }

    private static async Task<int> FailAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return Failed;
    }
}
