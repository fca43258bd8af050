using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;
using Backend.Data.Migrations.Review.Statements.Actions;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>Row security is switched off.</summary>
internal sealed class WallOff() : TableActionRule<RowSecurity>(
    "row-security-off",
    LockModes.AccessExclusive,
    "for a moment, but it waits for every query that runs, and every new one waits behind it",
    "THE WALL FALLS: every role with a grant on the table reads and writes the rows of every organization.")
{
    protected override bool OnNewTables => true;

    protected override string? Safe(ReviewedStatement statement, ObjectName table, RowSecurity action) =>
        action.Form == RowSecurity.Disable
            ? $"Leave it on. The owner sees all rows between `alter table {table} no force row level security;` and `force`, in one transaction."
            : null;
}
