using System.CommandLine;

namespace Backend.Host.Commands.Organizations;

/// <summary><c>org …</c>: the life of organizations, as the migrator.</summary>
internal static class OrganizationCommands
{
    public static Command Create() => new("org", "Organizations (tenants): create, list, suspend, resume, export, delete.")
    {
        CreateCommand.Create(),
        ListCommand.Create(),
        SuspendCommand.Create(),
        ResumeCommand.Create(),
        ExportCommand.Create(),
        DeleteCommand.Create(),
    };
}
