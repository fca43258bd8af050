namespace Backend.Data.Migrations.Tests.Samples.Vectors;

internal static class Tables
{
    public static DocumentsTable Documents { get; } = new();
}
