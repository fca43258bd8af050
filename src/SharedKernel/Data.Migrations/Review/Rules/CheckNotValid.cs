using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;
using Backend.Data.Migrations.Review.Statements.Actions;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A check or NOT NULL constraint that looks at every row while it is added.</summary>
internal sealed class CheckNotValid() : ReviewRule(
    "check-not-valid",
    LockModes.AccessExclusive,
    "while every row is checked",
    "No query of the running version reads or writes the table until the last row is checked.")
{
    public override IEnumerable<Hit> Find(ReviewedStatement statement) =>
        statement.Statement is AlterTable alter && !statement.IsNew(alter.Table)
            ? alter.Actions.Where(Scans).Select(action => new Hit(action.Offset, Safe(alter.Table, action)))
            : [];

    private static bool Scans(TableAction action) => action switch
    {
        AddConstraint { Kind: ConstraintKind.Check or ConstraintKind.NotNull, NotValid: false } => true,
        AddColumn { Definition.HasCheck: true } => true,
        _ => false,
    };

    private static string Safe(ObjectName table, TableAction action)
    {
        var name = action is AddConstraint { Name: { } given } ? ObjectName.Quote(given) : "c";
        return $"""
            alter table {table} add constraint {name} check (...) not valid;
            -- @transaction
            alter table {table} validate constraint {name};
            """;
    }
}
