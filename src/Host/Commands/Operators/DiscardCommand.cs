using System.CommandLine;
using Backend.Data.Execution;

namespace Backend.Host.Commands.Operators;

/// <summary><c>ops discard</c>: a waiting job is given up.</summary>
internal static class DiscardCommand
{
    public static Command Create() => JobChangeCommand.Create("discard", "Gives a waiting job up. It stays in the list until it is replayed or pruned.", OperatorCall.Discard);
}
