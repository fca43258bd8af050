namespace Backend.Tenancy.Tests.Mutations;

/// <summary>Every defence that is taken away, one at a time.</summary>
internal static class MutationList
{
    public static IReadOnlyList<Mutation> All { get; } = [.. WallMutations.All, .. FunctionMutations.All, .. PrivilegeMutations.All];
}
