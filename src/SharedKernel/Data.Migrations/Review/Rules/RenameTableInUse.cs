using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;
using Backend.Data.Migrations.Review.Statements.Actions;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A table gets another name or schema.</summary>
internal sealed class RenameTableInUse() : TableActionRule<RenameTable>(
    "rename-table",
    LockModes.AccessExclusive,
    "for a moment, but it waits for every query that runs, and every new one waits behind it",
    "The running version sends the old name and fails.")
{
    protected override string? Safe(ReviewedStatement statement, ObjectName table, RenameTable action) =>
        $"""
        Keep the name in SQL and rename in C# only. Else, in the transaction of the rename, leave a view under the old name:
        create view {table} with (security_invoker = true) as select ... from {ObjectName.Quote(action.To)};
        and drop it a release later.
        """;
}
