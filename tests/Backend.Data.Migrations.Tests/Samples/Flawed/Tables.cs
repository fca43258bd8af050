namespace Backend.Data.Migrations.Tests.Samples.Flawed;

internal static class Tables
{
    public static TargetTable Target { get; } = new();

    public static KeylessTable Keyless { get; } = new();

    public static LeakTable Leak { get; } = new();

    public static NoKeyTable NoKey { get; } = new();

    public static OtherTypeTable OtherType { get; } = new();
}
