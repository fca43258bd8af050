using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A right is given to every role.</summary>
internal sealed class GrantToPublic() : ReviewRule(
    "grant-public",
    LockModes.None,
    "at once, when the transaction commits",
    "PUBLIC is every role of the server, also those made later and those of other databases.")
{
    public override IEnumerable<Hit> Find(ReviewedStatement statement) =>
        statement.Statement is Grant grant && grant.Roles.Contains("public", StringComparer.Ordinal)
            ? [new Hit(0, $"grant ... to {Roles.App}, {Roles.Worker}, {Roles.ReadOnly};")]
            : [];
}
