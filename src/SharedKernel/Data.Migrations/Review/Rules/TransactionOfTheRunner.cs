using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A transaction is begun or ended by hand.</summary>
internal sealed class TransactionOfTheRunner() : ReviewRule(
    "transaction-control",
    LockModes.None,
    "the statement is refused by the runner",
    "The runner begins and commits, and writes the journal in the same transaction.")
{
    public override bool CanBeAccepted => false;

    public override IEnumerable<Hit> Find(ReviewedStatement statement) =>
        statement.Statement is TransactionControl ? [new Hit(0, "Leave it out; `-- @transaction` before a statement begins a new transaction there.")] : [];
}
