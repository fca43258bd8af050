using Backend.Data.Schema;

namespace Backend.Tenancy.Tests.SelfTest.Samples;

internal static class Tables
{
    public static TopicsTable Topics { get; } = new();

    public static NotesTable Notes { get; } = new();

    public static UnitsTable Units { get; } = new();

    public static SecretsTable Secrets { get; } = new();

    public static ModuleSchema Module { get; } = new("walls", Topics, Notes, Units, Secrets);
}
