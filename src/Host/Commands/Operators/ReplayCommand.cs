using System.CommandLine;
using Backend.Data.Execution;

namespace Backend.Host.Commands.Operators;

/// <summary><c>ops replay</c>: a job that has ended runs again.</summary>
internal static class ReplayCommand
{
    public static Command Create() => JobChangeCommand.Create("replay", "Makes a job ready again that was discarded, cancelled or completed, with all its attempts.", OperatorCall.Replay);
}
