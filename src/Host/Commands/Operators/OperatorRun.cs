using Backend.Data.Execution;
using Backend.Host.Connections;

namespace Backend.Host.Commands.Operators;

/// <summary>Calls a function of the operators and prints what it gives.</summary>
internal static class OperatorRun
{
    public static Task<int> ListAsync(OperatorCall call, AnswerForm form, CancellationToken cancellationToken) => HostCommand.GuardAsync(async () =>
    {
        Console.Write(AnswerText.Of(await CallAsync(call, cancellationToken), form));
        return 0;
    });

    public static async Task<OperatorAnswer> CallAsync(OperatorCall call, CancellationToken cancellationToken)
    {
        await using var connections = await DatabaseConnections.OpenAsync(HostSettings.Read(), cancellationToken);
        if (connections.IsPrivate)
            await MigrationRun.RunAsync(connections, cancellationToken);
        return await new OperatorDatabase(connections.Operator()).CallAsync(call, cancellationToken);
    }
}
