using System.CommandLine;
using Backend.Data.Execution;

namespace Backend.Host.Commands.Operators;

/// <summary><c>ops lag</c>: events that wait for the relay.</summary>
internal static class LagCommand
{
    public static Command Create()
    {
        var json = JsonOption.Create();
        var command = new Command("lag", "Events that wait for the relay, by organization: how many, and since when.") { json };
        command.SetAction((parsed, ct) => OperatorRun.ListAsync(OperatorCall.OutboxLag(), parsed.Form(json), ct));
        return command;
    }
}
