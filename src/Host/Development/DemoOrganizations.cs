using Backend.Data.Execution;
using Backend.Data.Tenancy;
using Backend.Host.Connections;

namespace Backend.Host.Development;

/// <summary>Gives a new development database two organizations to try.</summary>
internal static class DemoOrganizations
{
    private static readonly string[] Names = ["Acme", "Globex"];

    /// <summary>The demo organizations, created when the database has none at all.</summary>
    public static async Task<IReadOnlyList<RegisteredOrganization>> EnsureAsync(DatabaseConnections connections, CancellationToken cancellationToken)
    {
        var registry = new OrganizationRegistry(connections.Migrator());
        var organizations = await registry.ListAsync(cancellationToken);
        if (organizations.Count > 0)
            return organizations;
        foreach (var name in Names)
            await registry.CreateAsync(new OrganizationId(Guid.CreateVersion7()), name, cancellationToken);
        return await registry.ListAsync(cancellationToken);
    }
}
