namespace Backend.Data.Migrations.Review;

/// <summary>Something that blocks the running version, breaks it, or opens a wall.</summary>
/// <param name="id">Its name in <c>-- @accept</c>; it never changes.</param>
/// <param name="lockMode">The table lock that the statement takes.</param>
/// <param name="duration">For how long it is held.</param>
/// <param name="why">Why that hurts, in one sentence.</param>
internal abstract class ReviewRule(string id, string lockMode, string duration, string why)
{
    public string Id { get; } = id;

    public string Lock { get; } = lockMode;

    public string Duration { get; } = duration;

    public string Why { get; } = why;

    /// <summary>Whether a reason in the file lets it pass. Not where a safe form always exists and a wall depends on it.</summary>
    public virtual bool CanBeAccepted => true;

    public abstract IEnumerable<Hit> Find(ReviewedStatement statement);
}
