using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review;

/// <summary>A rule about one kind of action of ALTER TABLE, on tables that stand already.</summary>
internal abstract class TableActionRule<TAction>(string id, string lockMode, string duration, string why) : ReviewRule(id, lockMode, duration, why)
    where TAction : TableAction
{
    /// <summary>Whether a table that the same file creates is looked at too.</summary>
    protected virtual bool OnNewTables => false;

    public sealed override IEnumerable<Hit> Find(ReviewedStatement statement) =>
        statement.Statement is AlterTable alter && (OnNewTables || !statement.IsNew(alter.Table))
            ? alter.Actions.OfType<TAction>().Select(action => (action, safe: Safe(statement, alter.Table, action)))
                .Where(each => each.safe is not null)
                .Select(each => new Hit(each.action.Offset, each.safe!) { Lock = LockOf(statement, alter.Table, each.action) })
            : [];

    /// <summary>The safe form, which makes it a hit; null when the action is as it should be.</summary>
    protected abstract string? Safe(ReviewedStatement statement, ObjectName table, TAction action);

    /// <summary>The lock, where it is another one than the rule's.</summary>
    protected virtual string? LockOf(ReviewedStatement statement, ObjectName table, TAction action) => null;
}
