using System.CommandLine;
using Backend.Data.Migrations;

namespace Backend.Host.Commands;

/// <summary><c>db generate</c>: writes the migrations that the C# schema asks for. Touches no database.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var name = new Option<string>("--name") { Description = "Words for the file's name, such as add_phone.", Required = true };
        name.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not { Length: > 0 } value || !value.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_'))
                result.AddError("--name takes lower-case letters, digits and underscores, such as add_phone.");
        });
        var command = new Command("generate", "Compares the C# schema with the last snapshots and writes what is new as SQL files to review.") { name };
        command.SetAction((parsed, _) => HostCommand.GuardAsync(() => GenerateAsync(parsed.GetValue(name)!)));
        return command;
    }

    private static async Task<int> GenerateAsync(string name)
    {
        var checkout = HostSettings.Read().Checkout ?? throw new HostException("`db generate` writes into the checkout: run it inside one.");
        var results = ModuleList.Migrations(ModuleList.Catalog(), checkout)
            .Select(module => (Module: module.Schema.Name, Result: MigrationGenerator.Generate(module, name)))
            .ToList();
        foreach (var (module, result) in results)
        {
            foreach (var warning in result.Warnings)
                await Console.Error.WriteLineAsync($"{module}: warning: {warning}");
            foreach (var change in result.UnsupportedChanges)
                await Console.Error.WriteLineAsync($"{module}: cannot be generated: {change}");
            foreach (var file in result.WrittenFiles)
                Console.WriteLine(Path.GetRelativePath(checkout, file));
        }

        if (results.TrueForAll(result => result.Result.Outcome == GenerateOutcome.NothingToDo))
            await Console.Error.WriteLineAsync("The schema is what the last snapshots say: nothing to write.");
        return results.Exists(result => result.Result.Outcome == GenerateOutcome.Unsupported) ? 1 : 0;
    }
}
