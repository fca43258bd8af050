using Backend.Data.Migrations.Errors;

namespace Backend.Data.Migrations.Tests.Running.Kills;

/// <summary>A run of the chain in a process of its own: what <c>db migrate</c> does, without the start of a whole host.</summary>
internal static class ChildRun
{
    public const string Variable = "BACKEND_TEST_CHAIN";

    /// <summary>Written to stdout with the first report of a file.</summary>
    public const string Begun = "begun";

    public static async Task<int> RunAsync()
    {
        var connectionString = Environment.GetEnvironmentVariable(Variable);
        if (connectionString is null)
        {
            await Console.Error.WriteLineAsync("These are tests: run them with `dotnet test`.");
            return 2;
        }

        try
        {
            await Chain.Runner(connectionString).MigrateAsync(Chain.Modules, new ProgressAction(Report), CancellationToken.None);
            return 0;
        }
        catch (MigrationException error)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return 1;
        }
    }

    private static void Report(MigrationProgress progress)
    {
        if (progress is { Phase: MigrationPhase.Applying, Applied: 0 })
            Console.WriteLine(Begun);
    }
}
