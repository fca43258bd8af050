namespace Backend.Data.Migrations.Tests.Samples.Circle;

internal static class Tables
{
    public static LeftTable Left { get; } = new();

    public static RightTable Right { get; } = new();

    public static PlatformTable Platform { get; } = new();
}
