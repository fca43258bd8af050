using System.CommandLine;

namespace Backend.Host.Commands.Organizations;

/// <summary><c>org resume</c>: it may be entered again.</summary>
internal static class ResumeCommand
{
    public static Command Create()
    {
        var id = OrganizationArgument.Create();
        var command = new Command("resume", "Lets a suspended organization work again, at once. Safe to repeat.") { id };
        command.SetAction((parsed, ct) => OrganizationRun.RunAsync(
            async registry =>
            {
                var changed = await registry.ResumeAsync(parsed.Of(id), ct);
                await Console.Error.WriteLineAsync($"{parsed.Of(id)} {(changed ? "is active again" : "was active already")}.");
            },
            ct));
        return command;
    }
}
