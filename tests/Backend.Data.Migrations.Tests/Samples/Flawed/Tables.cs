namespace Backend.Data.Migrations.Tests.Samples.Flawed;

internal static class Tables
{
    public static TargetTable Target { get; } = new();

    public static KeylessTable Keyless { get; } = new();

    public static LeakTable Leak { get; } = new();

    public static NoKeyTable NoKey { get; } = new();

    public static OtherTypeTable OtherType { get; } = new();

    public static WordsTable Words { get; } = new();

    public static HashedTable Hashed { get; } = new();

    public static UnorderedTable Unordered { get; } = new();

    public static SpansTable Spans { get; } = new();

    public static ForgetfulTable Forgetful { get; } = new();

    public static DefaultlessTable Defaultless { get; } = new();

    public static LeakView Leaks { get; } = new();

    public static LeakMaterializedView KeptLeaks { get; } = new();

    public static IndexedView Indexed { get; } = new();

    public static StackedView Stacked { get; } = new();
}
