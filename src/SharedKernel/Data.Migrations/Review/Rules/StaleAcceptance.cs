using Backend.Data.Migrations.Review.Locks;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A comment <c>-- @accept</c> that accepts nothing.</summary>
internal sealed class StaleAcceptance() : ReviewRule(
    "stale-accept",
    LockModes.None,
    "as the statement without the comment",
    "An acceptance without a reason, of an unknown rule or of nothing hides the next finding.")
{
    public override bool CanBeAccepted => false;

    public override IEnumerable<Hit> Find(ReviewedStatement statement) => [];

    /// <summary>What is wrong with the comments before a statement, each with its line.</summary>
    public static IEnumerable<(int Line, string Safe)> Find(IReadOnlyList<Acceptance> acceptances, IReadOnlyList<string> found) =>
        from acceptance in acceptances
        let fault = Fault(acceptance, found)
        where fault is not null
        select (acceptance.Line, fault);

    private static string? Fault(Acceptance acceptance, IReadOnlyList<string> found)
    {
        if (ReviewRules.All.FirstOrDefault(rule => rule.Id == acceptance.Rule) is not { } rule)
            return $"There is no rule \"{acceptance.Rule}\". Write `-- @accept rule: reason` with the name of a finding.";
        if (!rule.CanBeAccepted)
            return $"{rule.Id} cannot be accepted. Write the safe form.";
        if (!found.Contains(acceptance.Rule, StringComparer.Ordinal))
            return $"The statement below has no finding of {rule.Id}. Remove the comment.";
        return acceptance.Reason.Length == 0 ? $"Write why: `-- @accept {rule.Id}: reason`." : null;
    }
}
