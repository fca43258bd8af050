using System.CommandLine;

namespace Backend.Host.Commands.Organizations;

/// <summary><c>org suspend</c>: every entry is refused from now on.</summary>
internal static class SuspendCommand
{
    public static Command Create()
    {
        var id = OrganizationArgument.Create();
        var command = new Command("suspend", "Refuses every request and job of an organization from now on (403); its rows stay. What has begun ends with its own transaction. Safe to repeat.") { id };
        command.SetAction((parsed, ct) => OrganizationRun.RunAsync(
            async registry =>
            {
                var changed = await registry.SuspendAsync(parsed.Of(id), ct);
                await Console.Error.WriteLineAsync($"{parsed.Of(id)} {(changed ? "is suspended" : "was suspended already")}.");
            },
            ct));
        return command;
    }
}
