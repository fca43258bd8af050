using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>An index is dropped while reads and writes wait.</summary>
internal sealed class DropIndexBlocking() : ReviewRule(
    "drop-index",
    LockModes.AccessExclusive,
    "for a moment, but it waits for every query that runs, and every new one waits behind it",
    "The lock is taken on the table as well, not only on the index.")
{
    public override IEnumerable<Hit> Find(ReviewedStatement statement) =>
        statement.Statement is DropObjects { Kind: "index", Concurrently: false } drop
            ? drop.Objects.Where(index => !statement.IsNew(index)).Select(index => new Hit(0, $"drop index concurrently {index};"))
            : [];
}
