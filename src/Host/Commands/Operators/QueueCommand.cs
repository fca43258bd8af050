using System.CommandLine;
using Backend.Data.Execution;

namespace Backend.Host.Commands.Operators;

/// <summary><c>ops queue</c>: how much waits, runs and has failed.</summary>
internal static class QueueCommand
{
    public static Command Create()
    {
        var json = JsonOption.Create();
        var command = new Command("queue", "Jobs that are not completed by organization, kind and state: how many, and since when.") { json };
        command.SetAction((parsed, ct) => OperatorRun.ListAsync(OperatorCall.Queue(), parsed.Form(json), ct));
        return command;
    }
}
