using System.CommandLine;
using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Data.Migrations.Errors;
using Backend.Host.Commands.Operators;
using Backend.Host.Commands.Organizations;
using Backend.Kernel.Identity;
using Backend.Kernel.Modules;
using Backend.Kernel.Seeding;
using Backend.Kernel.Telemetry;

namespace Backend.Host.Commands;

/// <summary>The command line: 0 done, 1 failed, 2 wrong usage. Results go to stdout, all else to stderr.</summary>
internal static class HostCommand
{
    private const int Failed = 1;

    private const int WrongUsage = 2;

    /// <summary>A command needs answers that nobody has given.</summary>
    public const int AnswersMissing = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("A multi-tenant, modular backend on PostgreSQL. Without a command it serves.");
        var serve = ServeCommand.Create();
        root.Subcommands.Add(serve);
        root.Subcommands.Add(OrganizationCommands.Create());
        root.Subcommands.Add(OperatorCommands.Create());
        root.Subcommands.Add(TokenCommand.Create());
        root.Subcommands.Add(ProbeCommand.Create());
        root.Subcommands.Add(DatabaseCommands.Create());
        var parsed = root.Parse(args.Length == 0 ? [serve.Name] : args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync("Try --help.");
            return WrongUsage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    /// <summary>Runs an action whose expected failures are one message for a person, without a stack trace.</summary>
    public static async Task<int> GuardAsync(Func<Task<int>> action)
    {
        try
        {
            return await action();
        }
        catch (DatabaseException error)
        {
            return await FailAsync($"{error.Message} Is PostgreSQL running, and do DATABASE_URL and DATABASE_MIGRATOR_URL point to it? {Reason(error)}".TrimEnd());
        }
        catch (Exception error) when (error is HostException or OrganizationStateException or MigrationException or ModuleException or IdentityConfigurationException or TelemetryConfigurationException or SeedException)
        {
            return await FailAsync(error.Message);
        }
        catch (MigrationCanceledException cancelled)
        {
            return await FailAsync(cancelled.Message);
        }
        catch (OperationCanceledException)
        {
            return await FailAsync("Cancelled.");
        }
    }

    // The first line alone: the driver adds others about the place in a statement that nobody here has typed.
    private static string? Reason(DatabaseException error) => error.InnerException?.Message.Split('\n')[0].TrimEnd();

    private static async Task<int> FailAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return Failed;
    }
}
