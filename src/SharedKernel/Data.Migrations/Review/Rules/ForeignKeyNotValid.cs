using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;
using Backend.Data.Migrations.Review.Statements.Actions;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A foreign key that compares every row while it is added.</summary>
internal sealed class ForeignKeyNotValid() : ReviewRule(
    "foreign-key-not-valid",
    LockModes.ShareRowExclusive,
    "on both tables, while every row of the one is looked up in the other",
    "Every insert, update and delete of the running version on either table waits until the last row is compared.")
{
    public override IEnumerable<Hit> Find(ReviewedStatement statement) =>
        statement.Statement is AlterTable alter && !statement.IsNew(alter.Table)
            ? alter.Actions.Where(Compares).Select(action => new Hit(action.Offset, Safe(alter.Table, action)))
            : [];

    // A new column without a default holds nulls only: PostgreSQL compares nothing then.
    private static bool Compares(TableAction action) => action switch
    {
        AddConstraint { Kind: ConstraintKind.ForeignKey, NotValid: false } => true,
        AddColumn { Definition: { References: not null, HasDefault: true } } => true,
        _ => false,
    };

    private static string Safe(ObjectName table, TableAction action)
    {
        var (name, target) = action switch
        {
            AddConstraint added => (added.Name is { } given ? ObjectName.Quote(given) : "c", added.References),
            AddColumn added => ("c", added.Definition.References),
            _ => ("c", null),
        };
        return $"""
            alter table {table} add constraint {name} foreign key (...) references {target} (...) not valid;
            -- @transaction
            {ForeignKeyValidation.Sql(table, target, name)}
            """;
    }
}
