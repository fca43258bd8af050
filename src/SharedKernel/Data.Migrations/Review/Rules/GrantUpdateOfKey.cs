using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A role may update every column, the organization among them.</summary>
internal sealed class GrantUpdateOfKey() : ReviewRule(
    "grant-update-organization",
    LockModes.None,
    "at once, when the transaction commits",
    "A row could be moved into another organization; roles update all columns but organization_id and id.")
{
    public override IEnumerable<Hit> Find(ReviewedStatement statement) =>
        statement.Statement is Grant { Kind: "table" } grant && !grant.Objects.All(statement.IsOpen) && grant.Privileges.Any(Reaches)
            ? [new Hit(0, $"grant update (...) on {string.Join(", ", grant.Objects)} to {string.Join(", ", grant.Roles)};  -- the columns, without organization_id and id")]
            : [];

    private static bool Reaches(Privilege privilege) =>
        privilege.Name is "update" or "all" && (privilege.Columns.Count == 0 || privilege.Columns.Contains("organization_id", StringComparer.Ordinal));
}
