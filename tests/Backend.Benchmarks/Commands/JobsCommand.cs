using System.CommandLine;
using Backend.Benchmarks.Jobs;

namespace Backend.Benchmarks.Commands;

/// <summary><c>jobs</c>: what a worker does a second, how soon it begins, and how fair it is, beside loops written by hand.</summary>
internal static class JobsCommand
{
    private static readonly Option<int> Rounds = new("--rounds") { Description = "Rounds that count; a small one goes before them.", DefaultValueFactory = _ => 3 };

    private static readonly Option<int> Concurrency = new("--concurrency") { Description = "Handlers that run at once, and connections of the loop of one transaction a job.", DefaultValueFactory = _ => 10 };

    public static Command Create()
    {
        var command = new Command("jobs", "Measures a worker of its own: jobs a second beside bare SKIP LOCKED loops, how soon an idle one begins a job, and how long one organization's 100,000 jobs delay another's.")
        {
            Rounds, Concurrency,
        };
        command.SetAction((parsed, ct) => JobsComparison.RunAsync(parsed.GetValue(Rounds), parsed.GetValue(Concurrency), ct));
        return command;
    }
}
