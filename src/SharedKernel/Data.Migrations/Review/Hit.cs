namespace Backend.Data.Migrations.Review;

/// <summary>A place in a statement where a rule is broken.</summary>
/// <param name="Offset">Where in the statement, from 0.</param>
/// <param name="Safe">What to write or do instead: SQL, or a sentence.</param>
internal sealed record Hit(int Offset, string Safe)
{
    /// <summary>The lock, where it is another one than the rule's.</summary>
    public string? Lock { get; init; }
}
