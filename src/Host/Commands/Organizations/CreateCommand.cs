using System.CommandLine;
using Backend.Data.Tenancy;

namespace Backend.Host.Commands.Organizations;

/// <summary><c>org create</c>: an organization that may be entered at once.</summary>
internal static class CreateCommand
{
    private const int MaxNameLength = 200;

    public static Command Create()
    {
        var name = new Option<string>("--name") { Description = $"The name, 1 to {MaxNameLength} characters.", Required = true };
        name.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not { } value || string.IsNullOrWhiteSpace(value) || value.Length > MaxNameLength)
                result.AddError($"--name takes 1 to {MaxNameLength} characters that are not all blank.");
        });
        var command = new Command("create", "Creates an organization and prints its id as the last line.") { name };
        command.SetAction((parsed, ct) => OrganizationRun.RunAsync(
            async registry =>
            {
                var id = new OrganizationId(Guid.CreateVersion7());
                await registry.CreateAsync(id, parsed.GetValue(name)!, ct);
                Console.WriteLine(id);
            },
            ct));
        return command;
    }
}
