using System.CommandLine;

namespace Backend.Host.Commands;

/// <summary><c>db reverse</c>: the steps back from a migration, for people.</summary>
internal static class ReverseCommand
{
    public static Command Create()
    {
        var migration = new Argument<string>("migration") { Description = "module/id, such as orders/0002_add_phone." };
        var command = new Command("reverse", "Prints the steps back from a migration, marked where they lose data. Nothing runs them: the way out of a bad migration is the next one.") { migration };
        command.SetAction((parsed, _) => HostCommand.GuardAsync(() =>
        {
            var checkout = HostSettings.Read().Checkout ?? throw new HostException("Reverse plans lie in the checkout: run `db reverse` inside one.");
            Console.Write(File.ReadAllText(PathOf(parsed.GetValue(migration)!, checkout)));
            return Task.FromResult(0);
        }));
        return command;
    }

    private static string PathOf(string migration, string checkout)
    {
        var plans = ModuleList.Migrations(ModuleList.Catalog(), checkout)
            .Select(module => (Module: module.Schema.Name, Directory: Path.Combine(module.SourceDirectory!, "Reverse")))
            .Where(module => Directory.Exists(module.Directory))
            .SelectMany(module => Directory.EnumerateFiles(module.Directory, "*.sql").Select(file => (Name: $"{module.Module}/{Path.GetFileNameWithoutExtension(file)}", File: file)))
            .OrderBy(plan => plan.Name, StringComparer.Ordinal)
            .ToArray();
        return plans.FirstOrDefault(plan => plan.Name == migration).File
            ?? throw new HostException($"There is no reverse plan of {migration}: {(plans.Length == 0 ? "no module has one" : $"there are {string.Join(", ", plans.Select(plan => plan.Name))}")}. " +
                "A module's first migration and those written by hand have none.");
    }
}
