using System.CommandLine;
using Backend.Benchmarks.Seeding;

namespace Backend.Benchmarks.Commands;

/// <summary><c>seed</c>: what <c>db seed</c> writes a second, beside raw Npgsql writing the same rows.</summary>
internal static class SeedCommand
{
    private static readonly Option<int> Organizations = new("--organizations") { Description = "Organizations of a round, with 2,000 contacts each.", DefaultValueFactory = _ => 20 };

    private static readonly Option<int> Rounds = new("--rounds") { Description = "Rounds that count; one more goes before them.", DefaultValueFactory = _ => 3 };

    private static readonly Option<int> Connections = new("--connections") { Description = "Organizations written at a time.", DefaultValueFactory = _ => 3 };

    public static Command Create()
    {
        var command = new Command("seed", "Measures generating and inserting sample data, beside raw Npgsql inserting the same rows into the same walled tables.")
        {
            Organizations, Rounds, Connections,
        };
        command.SetAction((parsed, ct) => SeedComparison.RunAsync(parsed.GetValue(Organizations), parsed.GetValue(Rounds), parsed.GetValue(Connections), ct));
        return command;
    }
}
