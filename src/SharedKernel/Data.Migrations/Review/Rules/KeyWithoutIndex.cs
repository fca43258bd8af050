using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;
using Backend.Data.Migrations.Review.Statements.Actions;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A primary key, unique or exclusion constraint builds its index under the lock.</summary>
internal sealed class KeyWithoutIndex() : ReviewRule(
    "key-without-index",
    LockModes.AccessExclusive,
    "while the index is built",
    "No query of the running version reads or writes the table until the index stands.")
{
    public override IEnumerable<Hit> Find(ReviewedStatement statement) =>
        statement.Statement is AlterTable alter && !statement.IsNew(alter.Table)
            ? alter.Actions.Where(Builds).Select(action => new Hit(action.Offset, Safe(alter.Table, action)))
            : [];

    private static bool Builds(TableAction action) => action switch
    {
        AddConstraint { Kind: ConstraintKind.Unique or ConstraintKind.PrimaryKey or ConstraintKind.Exclusion, UsingIndex: false } => true,
        AddColumn { Definition.HasKey: true } => true,
        _ => false,
    };

    private static string Safe(ObjectName table, TableAction action)
    {
        if (action is AddConstraint { Kind: ConstraintKind.Exclusion })
            return "PostgreSQL has no such form for exclusion constraints: a new table, filled in the background, takes the place of this one; or accept the wait while the table is small.";
        var name = action is AddConstraint { Name: { } given } ? ObjectName.Quote(given) : "x";
        var kind = action is AddConstraint { Kind: ConstraintKind.PrimaryKey } ? "primary key" : "unique";
        return $"""
            create unique index concurrently {name} on {table} (...);
            alter table {table} add constraint {name} {kind} using index {name};
            """;
    }
}
