using Backend.Data.Migrations.Review.Statements;
using Backend.Data.Migrations.Review.Statements.Actions;

namespace Backend.Data.Migrations.Review.Locks;

/// <summary>The lock that an action of ALTER TABLE needs: the strongest, unless the server's source says otherwise.</summary>
internal static class ActionLocks
{
    public static string Mode(TableAction action) => action switch
    {
        AddConstraint { Kind: ConstraintKind.ForeignKey } => LockModes.ShareRowExclusive,
        ValidateConstraint => LockModes.ShareUpdateExclusive,
        SwitchTrigger => LockModes.ShareRowExclusive,
        HarmlessAction harmless => harmless.Lock,
        _ => LockModes.AccessExclusive,
    };

    /// <summary>The locks on other tables.</summary>
    public static IEnumerable<TableLock> Targets(TableAction action) => action switch
    {
        AddConstraint { References: { } target } => [new TableLock(target, LockModes.ShareRowExclusive)],
        AddColumn { Definition.References: { } target } => [new TableLock(target, LockModes.ShareRowExclusive)],
        _ => [],
    };
}
