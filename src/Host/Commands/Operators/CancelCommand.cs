using System.CommandLine;
using Backend.Data.Execution;

namespace Backend.Host.Commands.Operators;

/// <summary><c>ops cancel</c>: a job is taken back.</summary>
internal static class CancelCommand
{
    public static Command Create() => JobChangeCommand.Create("cancel", "Takes a waiting job back, or asks the worker of a running one to stop it.", OperatorCall.Cancel);
}
