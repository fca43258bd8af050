namespace Backend.Data.Migrations.Snapshot;

/// <summary>The policies of each kind of wall.</summary>
internal static class WallPolicies
{
    /// <summary>The condition of the wall itself.</summary>
    public const string Organization = "organization_id = (select app.org())";

    private const string All = "true";

    private static readonly WallPolicy Rows = new("tenant_rows", "permissive", "all", $"{Roles.App}, {Roles.Worker}", All, All);

    private static readonly WallPolicy Read = new("tenant_read", "permissive", "select", Roles.ReadOnly, All, Check: null);

    private static readonly WallPolicy[] Tenant = [Wall("public"), Rows, Read];

    // With the wall on public the functions that claim would see no row.
    private static readonly WallPolicy[] Queue =
    [
        Wall($"{Roles.App}, {Roles.ReadOnly}, {Roles.Worker}"),
        Rows,
        Read,
        new("queue_rows", "permissive", "all", Roles.Jobs, All, All),
    ];

    /// <summary>The names of all policies of all kinds.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Queue.Select(policy => policy.Name)];

    public static IReadOnlyList<string> Kinds { get; } = [WallKinds.Tenant, WallKinds.Queue];

    /// <exception cref="InvalidOperationException">There is no such kind.</exception>
    public static IReadOnlyList<WallPolicy> Of(string kind) => kind switch
    {
        WallKinds.Tenant => Tenant,
        WallKinds.Queue => Queue,
        _ => throw new InvalidOperationException($"{kind} is no kind of wall."),
    };

    private static WallPolicy Wall(string roles) => new("tenant_wall", "restrictive", "all", roles, Organization, Organization);
}
