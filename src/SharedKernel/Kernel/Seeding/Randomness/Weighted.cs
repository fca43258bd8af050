namespace Backend.Kernel.Seeding.Randomness;

/// <summary>Values to choose from, some more likely than others. Immutable.</summary>
/// <typeparam name="T">The values.</typeparam>
public sealed class Weighted<T>
{
    private readonly T[] _values;

    private readonly int[] _ends;

    /// <summary>Takes values with their weights. What counts is each weight's share of the sum.</summary>
    /// <exception cref="ArgumentException">There are none, or a weight is less than 1.</exception>
    public Weighted(params IReadOnlyList<(T Value, int Weight)> choices)
    {
        if (choices.Count == 0 || choices.Any(choice => choice.Weight < 1))
            throw new ArgumentException("A weighted choice needs at least one value, each with a weight of 1 or more.", nameof(choices));
        _values = [.. choices.Select(choice => choice.Value)];
        _ends = new int[choices.Count];
        foreach (var (index, choice) in choices.Index())
            _ends[index] = Total = checked(Total + choice.Weight);
    }

    /// <summary>The sum of the weights.</summary>
    internal int Total { get; }

    internal T At(int point)
    {
        var index = 0;
        while (point >= _ends[index])
            index++;
        return _values[index];
    }
}
