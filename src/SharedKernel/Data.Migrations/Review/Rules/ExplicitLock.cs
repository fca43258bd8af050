using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A table is locked by hand.</summary>
internal sealed class ExplicitLock() : ReviewRule(
    "lock-table",
    LockModes.AccessExclusive,
    "until the transaction ends",
    "The runner waits for locks with a limit and tries again; a lock that is taken by hand only holds the table longer.")
{
    public override IEnumerable<Hit> Find(ReviewedStatement statement) =>
        statement.Statement is LockTable locked && !locked.Tables.All(statement.IsNew)
            ? [new Hit(0, "Leave it out: each statement takes the lock that it needs.") { Lock = locked.Mode }]
            : [];
}
