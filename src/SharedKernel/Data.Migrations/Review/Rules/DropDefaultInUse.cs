using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;
using Backend.Data.Migrations.Review.Statements.Actions;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A default, an identity or an expression is taken from a column.</summary>
internal sealed class DropDefaultInUse() : TableActionRule<DropDefault>(
    "drop-default",
    LockModes.AccessExclusive,
    "for a moment, but it waits for every query that runs, and every new one waits behind it",
    "The running version leaves the value to the database: its inserts then write null, or fail where the column is NOT NULL.")
{
    protected override string? Safe(ReviewedStatement statement, ObjectName table, DropDefault action) =>
        IsReplaced(statement, table, action)
            ? null
            : $"""
            Release the version that always writes {table}.{ObjectName.Quote(action.Column)}, wait until no older one runs, then:
            -- @accept drop-default: every running version writes the column since release ...
            """;

    // A change of the type takes the old default away first.
    private static bool IsReplaced(ReviewedStatement statement, ObjectName table, DropDefault action) =>
        ReviewedStatement.Actions<SetDefault>(statement.After.Where(after => after.Transaction == statement.Transaction), table)
            .Any(each => each.Action.Column == action.Column);
}
