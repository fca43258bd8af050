using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;
using Backend.Data.Migrations.Review.Statements.Actions;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A column is dropped.</summary>
internal sealed class DropColumnInUse() : TableActionRule<DropColumn>(
    "drop-column",
    LockModes.AccessExclusive,
    "for a moment, but it waits for every query that runs, and every new one waits behind it",
    "The running version still names the column in its statements, and its values are gone for good.")
{
    protected override string? Safe(ReviewedStatement statement, ObjectName table, DropColumn action) =>
        $"""
        Release the version that no longer uses {table}.{ObjectName.Quote(action.Column)}, wait until no older one runs, then:
        -- @accept drop-column: unused since release ...; the values are not needed
        """;
}
