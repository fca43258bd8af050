using System.CommandLine;
using Backend.Data.Migrations.Pushing;
using Backend.Host.Commands.Output;
using Backend.Host.Connections;
using Backend.Host.Progress;

namespace Backend.Host.Commands;

/// <summary><c>db push</c>: the C# schema into the development database, without a migration.</summary>
internal static class PushCommand
{
    public static Command Create()
    {
        var dryRun = new Option<bool>("--dry-run") { Description = "Prints the SQL and changes nothing." };
        var command = new Command(
            "push",
            "Makes the development database what the C# schema says, without writing a migration, to try a schema out. Asks before data is lost, on a terminal only. " +
            "Refused outside Development: there, `db generate` and `db migrate` do it.")
        {
            dryRun,
        };
        command.SetAction((parsed, ct) => HostCommand.GuardAsync(() => PushAsync(parsed.GetValue(dryRun), ct)));
        return command;
    }

    private static async Task<int> PushAsync(bool isDryRun, CancellationToken cancellationToken)
    {
        var settings = HostSettings.Read();
        settings.RequireDevelopment("db push");
        await using var connections = await DatabaseConnections.OpenAsync(settings, cancellationToken);
        using var console = new MigrationConsole(Console.Error, isTerminal: !Console.IsErrorRedirected, TimeProvider.System);
        var result = await new SchemaPush(connections.Migrator(), TimeProvider.System).RunAsync(
            ModuleList.Migrations(ModuleList.Catalog(), null), DecisionPrompt.IsTerminal ? DecisionPrompt.Remembered() : _ => null, isDryRun, console, cancellationToken);
        foreach (var module in result.Modules.Where(_ => isDryRun))
            Console.WriteLine(module.Sql);
        if (result.Missing.Count > 0)
        {
            await Console.Error.WriteLineAsync($"Nothing was changed: run `db push` on a terminal, where it asks.\n{string.Join('\n', result.Missing.Select(question => $"  {question.Text}"))}");
            return HostCommand.AnswersMissing;
        }

        foreach (var difference in result.Left)
            await Console.Error.WriteLineAsync($"Not to be pushed: {difference}");
        await Console.Error.WriteLineAsync(result.Modules.Count == 0 ? result.Left.Count == 0 ? "The database is what the C# schema says." : "Nothing to push."
            : isDryRun ? "Nothing was changed." : $"Pushed {string.Join(", ", result.Modules.Select(module => module.Module))}. When it is right: `db generate`.");
        return 0;
    }
}
