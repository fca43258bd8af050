using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;
using Backend.Data.Migrations.Review.Statements.Actions;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A foreign key is validated while a forced wall hides the rows from the owner.</summary>
internal sealed class BlindValidation() : ReviewRule(
    "blind-validation",
    LockModes.ShareUpdateExclusive,
    "while every row is compared",
    "A forced wall blinds the owner too: it sees no row, so orphans pass without an error.")
{
    public override IEnumerable<Hit> Find(ReviewedStatement statement) =>
        statement.Statement is AlterTable alter && !statement.IsNew(alter.Table) && !statement.IsOpen(alter.Table) && !ForeignKeyValidation.Sees(statement, alter.Table)
            ? alter.Actions.Where(action => ForeignKeyValidation.Happens(statement, alter.Table, action)).Select(action => Hit(statement, alter.Table, action))
            : [];

    private static Hit Hit(ReviewedStatement statement, ObjectName table, TableAction action)
    {
        var name = action is ValidateConstraint validate ? ObjectName.Quote(validate.Name) : "c";
        return new Hit(action.Offset, "-- @transaction\n" + ForeignKeyValidation.Sql(table, ForeignKeyValidation.Target(statement, table, action), name))
        {
            Lock = ActionLocks.Mode(action),
        };
    }
}
