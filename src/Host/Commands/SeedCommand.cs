using System.CommandLine;
using Backend.Host.Connections;
using Backend.Host.Seeding;
using Backend.Kernel.Modules;
using Backend.Kernel.Seeding.Samples;

namespace Backend.Host.Commands;

/// <summary><c>db seed</c>: the modules' reference rows, and generated organizations. Each sample size is an option.</summary>
internal static class SeedCommand
{
    private const int MaxOrganizations = 100_000;

    private const int MaxConnections = 16;

    private static readonly SamplePlan Defaults = new();

    public static Command Create()
    {
        var catalog = ModuleList.Catalog();
        var sizes = catalog.Modules.SelectMany(module => module.Samples).SelectMany(sample => sample.Sizes).ToDictionary(size => size, SizeOption);
        var organizations = Number("--organizations", "Organizations to generate.", Defaults.Organizations, 0, MaxOrganizations);
        var seed = new Option<long>("--seed") { Description = "What all generated values follow from: the same seed makes the same rows.", DefaultValueFactory = _ => Defaults.Seed };
        var connections = Number("--connections", "Organizations written at a time, each on a connection of its own.", Defaults.Connections, 1, MaxConnections);
        var reference = new Option<bool>("--reference") { Description = "Only the modules' reference rows; nothing is generated." };
        var consent = new Option<bool>("--yes-generate-data") { Description = "Generate outside Development too." };
        var command = new Command("seed", "Writes the modules' reference rows, and fills organizations with generated contacts, products, orders and licenses. Run again, it adds what is missing.")
        {
            organizations, seed, connections, reference, consent,
        };
        foreach (var option in sizes.Values)
            command.Options.Add(option);
        command.SetAction((parsed, ct) => HostCommand.GuardAsync(() => RunAsync(
            catalog,
            parsed.GetValue(reference) ? null : new SamplePlan
            {
                Organizations = parsed.GetValue(organizations),
                Seed = parsed.GetValue(seed),
                Connections = parsed.GetValue(connections),
                Sizes = sizes.ToDictionary(size => size.Key, size => parsed.GetValue(size.Value)),
            },
            parsed.GetValue(consent),
            ct)));
        return command;
    }

    private static async Task<int> RunAsync(ModuleCatalog catalog, SamplePlan? plan, bool isConsenting, CancellationToken cancellationToken)
    {
        var settings = HostSettings.Read();
        if (plan is not null && !settings.IsDevelopment && !isConsenting)
            throw new HostException($"`db seed` generates data in Development only; this is {settings.EnvironmentName}. Say --reference for the modules' reference rows alone, or --yes-generate-data for a load test.");
        await using var connections = await DatabaseConnections.OpenAsync(settings, cancellationToken);
        if (connections.IsPrivate)
            await MigrationRun.RunAsync(connections, cancellationToken);
        await SeedRun.RunAsync(connections, catalog, plan, cancellationToken);
        return 0;
    }

    private static Option<decimal> SizeOption(SampleSize size)
    {
        var option = new Option<decimal>($"--{size.Name}") { Description = size.Description, DefaultValueFactory = _ => size.Default };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && decimal.TryParse(token.Value, out var value) && size.FaultOf(value) is { } fault)
                result.AddError(fault);
        });
        return option;
    }

    private static Option<int> Number(string name, string description, int standard, int least, int most)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => standard };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, out var value) && (value < least || value > most))
                result.AddError($"{name} takes {least} to {most:#,0}.");
        });
        return option;
    }
}
