using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A table is dropped.</summary>
internal sealed class DropTableInUse() : ReviewRule(
    "drop-table",
    LockModes.AccessExclusive,
    "for a moment, but it waits for every query that runs, and every new one waits behind it",
    "The running version still names the table in its statements, and its rows are gone for good.")
{
    public override IEnumerable<Hit> Find(ReviewedStatement statement) =>
        statement.Statement is DropObjects { Kind: "table" } drop
            ? drop.Objects.Where(table => !statement.IsNew(table)).Select(table => new Hit(0, $"""
                Release the version that no longer uses {table}, wait until no older one runs, then:
                -- @accept drop-table: unused since release ...; the rows are not needed
                """))
            : [];
}
