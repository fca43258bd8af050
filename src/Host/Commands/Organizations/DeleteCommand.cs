using System.CommandLine;
using System.Globalization;
using Backend.Data.Migrations.Organizations.Deletion;
using Backend.Data.Tenancy;
using Backend.Host.Progress;

namespace Backend.Host.Commands.Organizations;

/// <summary><c>org delete</c>: an organization and all its rows, for good.</summary>
internal static class DeleteCommand
{
    private const int DefaultWait = 60;

    public static Command Create()
    {
        var id = OrganizationArgument.Create();
        var confirm = new Option<string>("--confirm") { Description = "The organization's name, to the letter.", Required = true };
        var wait = new Option<int>("--wait")
        {
            Description = "Seconds to wait for transactions that have begun before.",
            DefaultValueFactory = _ => DefaultWait,
        };
        wait.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, out var value) && value < 0)
                result.AddError("--wait takes a number of seconds, 0 or more.");
        });
        var json = new Option<bool>("--json") { Description = "Print the receipt as JSON." };
        var command = new Command("delete",
            "Deletes an organization with all its rows in every table, for good. It is closed first; then its rows go, and it goes last, " +
            "when no table holds a row of it. Interrupted, the same command finishes it. Prints how many rows went from which table.")
        {
            id, confirm, wait, json,
        };
        command.SetAction((parsed, ct) => HostCommand.GuardAsync(async () =>
        {
            using var interruption = new Interruption(ct);
            var receipt = await DeleteAsync(
                parsed.Of(id), parsed.GetValue(confirm)!, TimeSpan.FromSeconds(parsed.GetValue(wait)), interruption.Token);
            Console.Write(parsed.GetValue(json) ? OrganizationJson.Write(receipt) + "\n" : Table(receipt));
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"{receipt.Organization} is deleted with {receipt.Rows:#,0} rows, and no table holds one any more."));
            return 0;
        }));
        return command;
    }

    private static async Task<DeletionReceipt> DeleteAsync(OrganizationId id, string name, TimeSpan wait, CancellationToken cancellationToken)
    {
        await using var connections = await OrganizationRun.OpenAsync(cancellationToken);
        using var console = new OrganizationConsole(Console.Error, !Console.IsErrorRedirected, TimeProvider.System);
        return await new OrganizationDeletion(connections.Migrator(), TimeProvider.System).DeleteAsync(id, name, wait, console, cancellationToken);
    }

    private static string Table(DeletionReceipt receipt) => TextTable.Of(
        ["table", "rows"], [.. receipt.Tables.Select(table => new[] { table.Table, table.Rows.ToString(CultureInfo.InvariantCulture) })]);
}
