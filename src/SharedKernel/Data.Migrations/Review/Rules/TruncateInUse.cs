using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A table is emptied.</summary>
internal sealed class TruncateInUse() : ReviewRule(
    "truncate",
    LockModes.AccessExclusive,
    "for a moment, but it waits for every query that runs, and every new one waits behind it",
    "TRUNCATE ignores walls: it takes the rows of every organization.")
{
    public override IEnumerable<Hit> Find(ReviewedStatement statement) =>
        statement.Statement is Truncate truncate
            ? truncate.Tables.Where(table => !statement.IsNew(table)).Select(table => new Hit(0, $"""
                -- @backfill
                delete from {table} where ctid = any (array(select ctid from {table} where ... limit 5000));
                """))
            : [];
}
