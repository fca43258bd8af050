using Backend.Tenancy.Tests.Attacks;
using Backend.Tenancy.Tests.Attacks.Running;
using Backend.Testing.Shop;

namespace Backend.Tenancy.Tests.Mutations;

/// <summary>Runs the battery against a site from which one defence was taken.</summary>
internal static class MutationRun
{
    // Each run is a database of its own and waits for the disk most of the time.
    private const int AtOnce = 4;

    /// <summary>What each attack sees, by the defence that is missing.</summary>
    public static async Task<IReadOnlyDictionary<string, MutationResult>> RunAsync(IEnumerable<Mutation> mutations, ShopDatabase bare)
    {
        var results = new System.Collections.Concurrent.ConcurrentDictionary<string, MutationResult>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(mutations, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (mutation, _) =>
            results[mutation.Defence] = await RunAsync(mutation, bare));
        return results;
    }

    public static async Task<MutationResult> RunAsync(Mutation mutation, ShopDatabase bare)
    {
        await using var site = await AttackSite.CreateAsync(mutation, bare);
        var seen = new List<(Attack Attack, string Seen)>();
        foreach (var attack in Battery.All.Where(site.Takes))
            seen.Add((attack, await site.RunAsync(attack)));
        return new MutationResult(mutation, seen);
    }
}
