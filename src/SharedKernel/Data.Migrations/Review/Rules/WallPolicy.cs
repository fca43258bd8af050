using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A policy of the wall is dropped or changed.</summary>
internal sealed class WallPolicy() : ReviewRule(
    "wall-policy",
    LockModes.AccessExclusive,
    "for a moment, but it waits for every query that runs, and every new one waits behind it",
    "THE WALL FALLS: without tenant_wall rows of every organization are visible; without tenant_rows or tenant_read none are, and requests find nothing.")
{
    private const string Prefix = "tenant_";

    public override IEnumerable<Hit> Find(ReviewedStatement statement) => statement.Statement switch
    {
        DropTablePart { Kind: "policy" } drop when IsWall(drop.Part) && !ReplacedPolicies.Has(statement, drop) => [Hit(drop.Part, drop.Table)],
        AlterPolicy alter when IsWall(alter.Policy) => [Hit(alter.Policy, alter.Table)],
        _ => [],
    };

    private static bool IsWall(string policy) => policy.StartsWith(Prefix, StringComparison.Ordinal);

    private static Hit Hit(string policy, ObjectName table) => new(0, $"""
        drop policy {ObjectName.Quote(policy)} on {table};
        create policy {ObjectName.Quote(policy)} on {table} ...;  -- in the same transaction, so that nobody sees the gap
        """);
}
