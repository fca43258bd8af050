using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Backend.Data.Migrations.Errors;
using Backend.Host.Connections;
using Backend.Host.Progress;

namespace Backend.Host.Commands;

/// <summary><c>db migrate</c>: applies what the database lacks.</summary>
internal static class MigrateCommand
{
    private const int WrongUsage = 2;

    public static Command Create()
    {
        var dryRun = new Option<bool>("--dry-run") { Description = "Print the SQL of each pending file and how it would run; change nothing and take no lock." };
        var until = new Option<string?>("--until") { Description = "Stop after this file: module/id, or the id alone when one module has it.", HelpName = "module/id" };
        var json = new Option<bool>("--json") { Description = "Print the result as JSON." };
        var command = new Command("migrate",
            "Applies the migrations that the database lacks, as the migrator. It may be interrupted at any moment and run again: it goes on where it was. " +
            "A second run waits for the first.")
        { dryRun, until, json };
        command.SetAction((parsed, ct) => HostCommand.GuardAsync(async () =>
        {
            using var interruption = new Interruption(ct);
            await using var connections = await DatabaseConnections.OpenAsync(HostSettings.Read(), interruption.Token);
            try
            {
                if (parsed.GetValue(dryRun))
                    await PlanAsync(connections, parsed.GetValue(until), parsed.GetValue(json), interruption.Token);
                else
                    await MigrateAsync(connections, parsed.GetValue(until), parsed.GetValue(json), interruption.Token);
                return 0;
            }
            catch (UnknownMigrationException error)
            {
                await Console.Error.WriteLineAsync(error.Message);
                return WrongUsage;
            }
        }));
        return command;
    }

    private static async Task MigrateAsync(DatabaseConnections connections, string? until, bool json, CancellationToken cancellationToken)
    {
        var applied = await MigrationRun.RunAsync(connections, until, cancellationToken);
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(applied, CommandJson.Default.IReadOnlyListAppliedMigration));
        }
        else
        {
            foreach (var migration in applied)
                Console.WriteLine($"{migration.Module}/{migration.Id}");
        }

        await Console.Error.WriteLineAsync((applied.Count, until) switch
        {
            (0, null) => "The database is up to date.",
            (0, _) => $"Nothing is pending up to {until}.",
            _ => string.Create(CultureInfo.InvariantCulture, $"{applied.Count} applied."),
        });
    }

    private static async Task PlanAsync(DatabaseConnections connections, string? until, bool json, CancellationToken cancellationToken)
    {
        var plan = await MigrationRun.Runner(connections).PlanAsync(ModuleList.Migrations(ModuleList.Catalog(), null), until, cancellationToken);
        if (json)
            Console.WriteLine(JsonSerializer.Serialize(plan, CommandJson.Default.IReadOnlyListPlannedMigration));
        else
            Console.Write(PlanText.Of(plan));
        await Console.Error.WriteLineAsync(plan.Count == 0
            ? "Nothing is pending."
            : string.Create(CultureInfo.InvariantCulture, $"{plan.Count} pending; nothing was changed."));
    }
}
