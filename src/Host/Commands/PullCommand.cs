using System.CommandLine;
using Backend.Data.Execution;
using Backend.Data.Migrations.Pulling;
using Backend.Host.Connections;

namespace Backend.Host.Commands;

/// <summary><c>db pull</c>: C# tables of a schema that others have made. 0 when all of it is there, 1 when something was left out.</summary>
internal static class PullCommand
{
    public static Command Create()
    {
        var schema = new Option<string>("--schema") { Description = "The PostgreSQL schema to read.", DefaultValueFactory = _ => "public" };
        var module = new Option<string>("--module") { Description = "The module's name, which is the schema its tables stand in from then on.", Required = true };
        var space = new Option<string>("--namespace") { Description = "The C# namespace of the classes, such as My.App.Schema.", Required = true };
        var output = new Option<string>("--output") { Description = "The directory to write to: the module's Schema directory.", Required = true };
        var url = new Option<string?>("--database-url") { Description = "The database, as postgres://user:password@host:port/database. DATABASE_MIGRATOR_URL when left out." };
        var force = new Option<bool>("--force") { Description = "Overwrites files that exist." };
        var command = new Command(
            "pull",
            "Writes C# tables of an existing PostgreSQL schema: a class for each table and view, enums, relations of the foreign keys, the first migration as a baseline, " +
            "and adopt.sql, which leads the database there. Changes nothing in the database. Exit code 1 tells of tables that C# cannot say, with the SQL that makes it so.")
        {
            schema, module, space, output, url, force,
        };
        command.SetAction((parsed, ct) => HostCommand.GuardAsync(async () =>
        {
            var connectionString = parsed.GetValue(url) is { Length: > 0 } given ? Read(given) : await MigratorAsync(ct);
            var result = await PullAsync(connectionString, new PullOptions(parsed.GetValue(schema)!, parsed.GetValue(module)!, parsed.GetValue(space)!), ct);
            return await WriteAsync(result, parsed.GetValue(output)!, parsed.GetValue(force));
        }));
        return command;
    }

    private static async Task<string> MigratorAsync(CancellationToken cancellationToken)
    {
        await using var connections = await DatabaseConnections.OpenAsync(HostSettings.Read(), cancellationToken);
        return connections.Migrator();
    }

    private static string Read(string url)
    {
        try
        {
            return ConnectionUrl.ToConnectionString(url);
        }
        catch (ArgumentException error)
        {
            throw new HostException($"--database-url cannot be read: {error.Message}", error);
        }
    }

    private static async Task<PullResult> PullAsync(string connectionString, PullOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return await SchemaPull.PullAsync(connectionString, options, cancellationToken);
        }
        catch (ArgumentException error)
        {
            throw new HostException($"--module or --namespace: {error.Message}", error);
        }
    }

    private static async Task<int> WriteAsync(PullResult result, string directory, bool isForced)
    {
        var files = result.Files.Select(file => (Path: Path.Combine(directory, file.Path), file.Text)).ToArray();
        if (!isForced && files.FirstOrDefault(file => File.Exists(file.Path)) is { Path: { } taken })
            throw new HostException($"{taken} exists already, and nothing was written. Say --force to overwrite, or another --output.");
        foreach (var (path, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, text);
            Console.WriteLine(path);
        }

        foreach (var note in result.Notes)
            await Console.Error.WriteLineAsync($"note: {note}");
        foreach (var left in result.LeftOut)
        {
            await Console.Error.WriteLineAsync($"left out: {left.Name}: {left.Reason}.");
            if (left.Fix is { } fix)
                await Console.Error.WriteLineAsync($"    {fix.ReplaceLineEndings("\n    ")}");
        }

        await Console.Error.WriteLineAsync(result.LeftOut.Count == 0
            ? "All of the schema is there. Review adopt.sql: it leads the database to what the C# schema says."
            : "Run the SQL above and `db pull --force` again, or leave those out.");
        return result.LeftOut.Count == 0 ? 0 : 1;
    }
}
