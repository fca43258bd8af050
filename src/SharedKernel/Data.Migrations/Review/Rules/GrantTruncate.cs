using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A role may empty a table.</summary>
internal sealed class GrantTruncate() : ReviewRule(
    "grant-truncate",
    LockModes.None,
    "at once, when the transaction commits",
    "TRUNCATE ignores walls: it takes the rows of every organization.")
{
    public override bool CanBeAccepted => false;

    public override IEnumerable<Hit> Find(ReviewedStatement statement) =>
        statement.Statement is Grant { Kind: "table" } grant && grant.Privileges.Any(each => each.Columns.Count == 0 && each.Name is "truncate" or "all")
            ? [new Hit(0, $"grant select, insert, delete on {string.Join(", ", grant.Objects)} to {string.Join(", ", grant.Roles)};")]
            : [];
}
