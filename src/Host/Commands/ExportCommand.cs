using System.CommandLine;
using Backend.Data.Migrations;

namespace Backend.Host.Commands;

/// <summary><c>db export</c>: the whole schema as DDL.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var command = new Command("export", "Prints the whole schema as DDL.");
        command.SetAction((_, _) => HostCommand.GuardAsync(() =>
        {
            Console.Write(SchemaExport.Ddl([.. ModuleList.Catalog().Modules.Select(module => module.Schema)]));
            return Task.FromResult(0);
        }));
        return command;
    }
}
