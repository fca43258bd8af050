using Backend.Tenancy.Tests.Attacks;
using Backend.Tenancy.Tests.Attacks.Running;
using Backend.Tenancy.Tests.Page;
using Backend.Testing.Shop;

namespace Backend.Tenancy.Tests.Mutations;

/// <summary>Runs the battery with all defences, and once for each that is taken away.</summary>
internal static class MutationRun
{
    /// <summary>What each attack sees, by the defence that is missing.</summary>
    public static async Task<IReadOnlyDictionary<string, MutationResult>> RunAsync(IReadOnlyList<Mutation> mutations, ShopDatabase bare)
    {
        var lanes = await Task.WhenAll(ActAsync([.. mutations.Where(each => !each.IsCommitted)], bare), CommitAsync([.. mutations.Where(each => each.IsCommitted)], bare));
        return lanes.SelectMany(lane => lane).ToDictionary(result => result.Mutation.Defence, StringComparer.Ordinal);
    }

    private static async Task<List<MutationResult>> ActAsync(IReadOnlyList<Mutation> mutations, ShopDatabase bare)
    {
        await using var site = await AttackSite.CreateAsync(Mutation.None, bare);
        var results = new List<MutationResult> { await LogInAsync(site, Mutation.None, [.. Battery.All, .. Limits.All]) };
        foreach (var mutation in mutations)
            results.Add(new MutationResult(mutation, await site.ActAsync(mutation, Battery.All)));
        return results;
    }

    private static async Task<List<MutationResult>> CommitAsync(IReadOnlyList<Mutation> mutations, ShopDatabase bare)
    {
        var results = new List<MutationResult>();
        foreach (var mutation in mutations)
        {
            await using var site = await AttackSite.CreateAsync(mutation, bare);
            results.Add(await LogInAsync(site, mutation, Battery.All));
        }

        return results;
    }

    private static async Task<MutationResult> LogInAsync(AttackSite site, Mutation mutation, IEnumerable<Attack> attacks)
    {
        var seen = new List<(Attack Attack, string Seen)>();
        foreach (var attack in attacks)
            seen.Add((attack, await site.RunAsync(attack)));
        return new MutationResult(mutation, seen);
    }
}
