namespace Backend.Kernel.Seeding.Samples;

/// <summary>How much of something a module's sample makes: an option of <c>db seed</c>. Declared once, as a static of the sample.</summary>
/// <param name="Name">The option without its dashes, such as <c>orders-per-contact</c>; no two modules use one name.</param>
/// <param name="Description">The option's help.</param>
/// <param name="Default">Its value unless given.</param>
/// <param name="Most">The largest value; the least is 0.</param>
public sealed record SampleSize(string Name, string Description, decimal Default, decimal Most)
{
    /// <summary>Whether parts of one make sense, as they do in an average. Default: false.</summary>
    public bool IsAverage { get; init; }

    /// <summary>What is wrong with a value; null when nothing is.</summary>
    /// <param name="value">The value given.</param>
    public string? FaultOf(decimal value) => (IsAverage || decimal.IsInteger(value)) && value >= 0 && value <= Most
        ? null
        : $"--{Name} takes {(IsAverage ? "a number" : "a whole number")} from 0 to {Most:#,0}.";
}
