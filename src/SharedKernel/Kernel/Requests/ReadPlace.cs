using Backend.Data.Execution;
using Backend.Data.Execution.Replicas;
using Backend.Data.Tenancy;

namespace Backend.Kernel.Requests;

/// <summary>Where a query's unit of work may be answered.</summary>
internal static class ReadPlace
{
    /// <summary>The options of a request's unit of work.</summary>
    public static UnitOfWorkOptions Of(RequestDescriptor descriptor, ConsistencyTokens tokens, OrganizationId organization, string? token) =>
        descriptor is { IsQuery: true, MayReadReplica: true }
            ? descriptor.UnitOfWork with { Replica = After(tokens, organization, token) }
            : descriptor.UnitOfWork;

    // A token that cannot be read says that the caller wrote something, and not where: then only the primary is sure to show it.
    private static ReplicaRead? After(ConsistencyTokens tokens, OrganizationId organization, string? token)
    {
        if (token is null)
            return ReplicaRead.Anytime;
        return tokens.Read(organization, token) is { } position ? ReplicaRead.After(position) : null;
    }
}
