// error ?: ?

namespace Module;

internal static class Conditions
{
    private sealed class Anything : Condition { } // !
    // fixed: private static readonly Condition? Anything = null;

    public static object? All => null;
}
