using System.CommandLine;
using Backend.Benchmarks.Importing;

namespace Backend.Benchmarks.Commands;

/// <summary><c>import</c>: contacts a second over HTTP, and the memory of the host, beside raw Npgsql writing the same rows.</summary>
internal static class ImportCommand
{
    private static readonly Option<int> Lines = new("--lines") { Description = "Lines of an import.", DefaultValueFactory = _ => 100_000 };

    private static readonly Option<int> Rounds = new("--rounds") { Description = "Rounds that count; one more goes before them.", DefaultValueFactory = _ => 3 };

    public static Command Create()
    {
        var command = new Command("import", "Measures POST /v1/contacts/import against a host of its own, beside raw Npgsql inserting the same rows in batches of the same size.") { Lines, Rounds };
        command.SetAction((parsed, ct) => ImportComparison.RunAsync(parsed.GetValue(Lines), parsed.GetValue(Rounds), ct));
        return command;
    }
}
