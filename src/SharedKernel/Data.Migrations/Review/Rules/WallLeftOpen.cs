using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;
using Backend.Data.Migrations.Review.Statements.Actions;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>The owner is let through a wall, and the wall is not forced again.</summary>
internal sealed class WallLeftOpen() : TableActionRule<RowSecurity>(
    "wall-left-open",
    LockModes.AccessExclusive,
    "for a moment, but it waits for every query that runs, and every new one waits behind it",
    "Whatever runs as the owner from then on reads and writes the rows of every organization, and hosts refuse to start.")
{
    public override bool CanBeAccepted => false;

    protected override bool OnNewTables => true;

    protected override string? Safe(ReviewedStatement statement, ObjectName table, RowSecurity action)
    {
        if (action.Form != RowSecurity.NoForce)
            return null;
        var later = ReviewedStatement.Actions<RowSecurity>(statement.After.Prepend(statement).Where(each => each.Transaction == statement.Transaction), table)
            .Where(each => each.Statement != statement || each.Action.Offset > action.Offset);
        // A wall that is taken down is another finding.
        return later.Any(each => each.Action.Form is RowSecurity.Force or RowSecurity.Disable)
            ? null
            : $"""
            alter table {table} no force row level security;
            -- ... what must see every row, in the same transaction ...
            alter table {table} force row level security;
            """;
    }
}
