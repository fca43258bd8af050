using Backend.Tenancy.Tests.Attacks;

namespace Backend.Tenancy.Tests.Mutations;

/// <summary>What the attackers saw.</summary>
internal sealed record MutationResult(Mutation Mutation, IReadOnlyList<(Attack Attack, string Seen)> Seen)
{
    /// <summary>The attacks that saw anything else than they may.</summary>
    public IReadOnlyList<(Attack Attack, string Seen)> Red => [.. Seen.Where(each => each.Seen != each.Attack.Sees)];
}
