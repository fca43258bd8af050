using Backend.Data.Sql;

namespace Backend.Tenancy.Tests.Mutations;

/// <summary>One defence taken away.</summary>
/// <param name="Defence">What is missing then. Unique.</param>
/// <param name="Sql">What a superuser runs in the attacked database; nothing when the defence is code.</param>
internal sealed record Mutation(string Defence, string Sql = "")
{
    /// <summary>Whether it gets a database of its own, so that attacks that need a login can be run against it too.</summary>
    public bool IsCommitted { get; init; }

    public OrganizationFilter Filter { get; init; } = OrganizationFilter.On;

    public byte[]? CursorKey { get; init; }

    public static Mutation None { get; } = new("nothing");

    public override string ToString() => Defence;
}
