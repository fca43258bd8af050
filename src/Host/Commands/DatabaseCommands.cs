using System.CommandLine;

namespace Backend.Host.Commands;

/// <summary><c>db …</c>: migrations, as the migrator.</summary>
internal static class DatabaseCommands
{
    public static Command Create() => new("db", "Migrations, seeds and connections.")
    {
        UrlCommand.Create(),
        GenerateCommand.Create(),
        MigrateCommand.Create(),
        StatusCommand.Create(),
        CheckCommand.Create(),
        ExportCommand.Create(),
        PushCommand.Create(),
        ReverseCommand.Create(),
        PullCommand.Create(),
        SeedCommand.Create(),
    };
}
