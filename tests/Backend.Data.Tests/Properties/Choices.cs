namespace Backend.Data.Tests.Properties;

/// <summary>
/// Numbers that decide how something random is built. When they run out each decision is the first and simplest one, so
/// that a shorter list builds a smaller thing: FsCheck shrinks what is built by shrinking the list.
/// </summary>
internal sealed class Choices(IReadOnlyList<int> numbers)
{
    private int _next;

    /// <summary>From 0 to below <paramref name="count"/>.</summary>
    public int Next(int count) => _next < numbers.Count ? numbers[_next++] % count : 0;

    /// <summary>Rarely, and never when the numbers have run out.</summary>
    public bool OneIn(int count) => Next(count) == count - 1;

    /// <summary>All that are left.</summary>
    public int[] Rest() => [.. numbers.Skip(_next)];

    public T Of<T>(IReadOnlyList<T> items) => items[Next(items.Count)];
}
