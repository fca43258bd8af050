using System.CommandLine;

namespace Backend.Host.Commands.Operators;

/// <summary><c>ops …</c>: queues across organizations, as the operator.</summary>
internal static class OperatorCommands
{
    public static Command Create() => new("ops", "Queues of all organizations, as backend_operator. Every call is written to platform.operator_audit.")
    {
        QueueCommand.Create(),
        JobsCommand.Create(),
        ReplayCommand.Create(),
        CancelCommand.Create(),
        DiscardCommand.Create(),
        LagCommand.Create(),
    };
}
