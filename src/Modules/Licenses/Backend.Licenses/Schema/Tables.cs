namespace Backend.Modules.Licenses.Schema;

/// <summary>The tables of the module, each listed once.</summary>
internal static class Tables
{
    public static LicensesTable Licenses { get; } = new();

    public static ActivationsTable Activations { get; } = new();
}
