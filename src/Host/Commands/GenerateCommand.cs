using System.CommandLine;
using Backend.Data.Migrations;
using Backend.Host.Commands.Output;

namespace Backend.Host.Commands;

/// <summary><c>db generate</c>: writes the migrations that the C# schema asks for. Touches no database.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var name = new Option<string>("--name") { Description = "Words for the files' names, such as add_phone.", Required = true };
        name.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not { Length: > 0 } value || !value.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_'))
                result.AddError("--name takes lower-case letters, digits and underscores, such as add_phone.");
        });
        var json = new Option<bool>("--json") { Description = "Prints the result as JSON, and asks nobody." };
        var command = new Command(
            "generate",
            "Compares the C# schema with the last snapshots and writes what is new as SQL files to review. What it cannot know, a rename or a loss of data, " +
            "it asks on a terminal and takes from decisions.json elsewhere; exit code 2 lists the answers that are missing.")
        {
            name,
            json,
        };
        command.SetAction((parsed, _) => HostCommand.GuardAsync(() => GenerateAsync(parsed.GetValue(name)!, parsed.GetValue(json))));
        return command;
    }

    private static async Task<int> GenerateAsync(string name, bool isJson)
    {
        var checkout = HostSettings.Read().Checkout ?? throw new HostException("`db generate` writes into the checkout: run it inside one.");
        var modules = ModuleList.Migrations(ModuleList.Catalog(), checkout);
        var result = MigrationGenerator.Generate(modules, name, !isJson && DecisionPrompt.IsTerminal ? DecisionPrompt.Ask : null);
        if (isJson)
            Console.WriteLine(GenerateOutput.Json(result, name, checkout));
        else
            await GenerateOutput.WriteAsync(result, name, checkout);
        return result.Missing.Count > 0 ? HostCommand.AnswersMissing : 0;
    }
}
