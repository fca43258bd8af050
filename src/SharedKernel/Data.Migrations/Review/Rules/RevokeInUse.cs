using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A right is taken from a serving role.</summary>
internal sealed class RevokeInUse() : ReviewRule(
    "revoke",
    LockModes.None,
    "at once, when the transaction commits",
    "The running version may still use the right, and its statements are refused.")
{
    private static readonly string[] Serving = [Roles.App, Roles.Worker, Roles.ReadOnly];

    public override IEnumerable<Hit> Find(ReviewedStatement statement) =>
        statement.Statement is Revoke revoke && revoke.Roles.Intersect(Serving, StringComparer.Ordinal).Any() && !revoke.Objects.All(statement.IsNew)
            ? [new Hit(0, """
                Release the version that no longer needs the right, wait until no older one runs, then:
                -- @accept revoke: unused since release ...
                """)]
            : [];
}
