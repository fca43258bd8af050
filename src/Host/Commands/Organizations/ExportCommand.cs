using System.CommandLine;
using System.Globalization;
using Backend.Data.Migrations.Organizations.Export;
using Backend.Data.Tenancy;
using Backend.Host.Progress;

namespace Backend.Host.Commands.Organizations;

/// <summary><c>org export</c>: all rows of an organization as files.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var id = OrganizationArgument.Create();
        var output = new Option<string>("--output") { Description = "The directory to write to. It is made; one that is there must be empty.", Required = true };
        var force = new Option<bool>("--force") { Description = "Takes a directory that is not empty. Files of an earlier export are deleted." };
        var json = new Option<bool>("--json") { Description = "Print the manifest as JSON." };
        var command = new Command("export",
            "Writes every row of an organization: a file of JSON lines for each table, and manifest.json, all of one moment. " +
            "The files are read back and compared with the database before the manifest is written. Works for suspended organizations too.")
        {
            id, output, force, json,
        };
        command.SetAction((parsed, ct) => HostCommand.GuardAsync(async () =>
        {
            using var interruption = new Interruption(ct);
            var directory = Path.GetFullPath(parsed.GetValue(output)!);
            var manifest = await ExportAsync(
                parsed.Of(id), directory, parsed.GetValue(force) ? ExistingFiles.Overwrite : ExistingFiles.Refuse, interruption.Token);
            Console.Write(parsed.GetValue(json) ? ManifestJson.Write(manifest) + "\n" : Table(manifest));
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"{manifest.Rows:#,0} rows of {manifest.Organization.Name} are in {directory}, and read back as they were written."));
            return 0;
        }));
        return command;
    }

    private static async Task<ExportManifest> ExportAsync(OrganizationId id, string directory, ExistingFiles existing, CancellationToken cancellationToken)
    {
        await using var connections = await OrganizationRun.OpenAsync(cancellationToken);
        using var console = new OrganizationConsole(Console.Error, !Console.IsErrorRedirected, TimeProvider.System);
        try
        {
            return await new OrganizationExport(connections.Migrator()).ExportAsync(id, directory, existing, console, cancellationToken);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new HostException($"{directory} cannot be written: {error.Message}", error);
        }
    }

    private static string Table(ExportManifest manifest) => TextTable.Of(
        ["table", "rows", "file"],
        [.. manifest.Tables.Select(table => new[] { table.Table, table.Rows.ToString(CultureInfo.InvariantCulture), table.File })]);
}
