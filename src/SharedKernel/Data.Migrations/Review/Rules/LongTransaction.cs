using Backend.Data.Migrations.Review.Locks;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>Long work runs in a transaction that already blocks a table.</summary>
internal sealed class LongTransaction() : ReviewRule(
    "long-transaction",
    LockModes.AccessExclusive,
    "until the transaction ends: also while this statement works",
    "Locks are kept to the end of the transaction, so the table that was locked for a moment stays locked for all of it.")
{
    public override IEnumerable<Hit> Find(ReviewedStatement statement) =>
        LongWork.Is(statement) && Blocking(statement) is { } held
            ? [new Hit(0, $"-- @transaction   (releases {held.Lock.Mode} on {held.Lock.Table}, taken in line {held.Line}){StatementBelow}") { Lock = held.Lock.Mode }]
            : [];

    private const string StatementBelow = "\n... this statement ...";

    private static (TableLock Lock, int Line)? Blocking(ReviewedStatement statement)
    {
        foreach (var before in statement.Before.Where(each => each.Transaction == statement.Transaction && !LongWork.SwitchesWallsOnly(each)))
        {
            var held = StatementLocks.Of(before.Statement).FirstOrDefault(each => LockModes.BlocksWrites(each.Mode) && !before.IsNew(each.Table));
            if (held is not null && !LongWork.Adds(before, statement))
                return (held, before.Source.Line);
        }

        return null;
    }
}
