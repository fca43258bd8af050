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
        PullCommand.Create(),
        PushCommand.Create(),
        ReverseCommand.Create(),
        SeedCommand.Create(),
    };
}
