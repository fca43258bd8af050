using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>An index is built while writes wait.</summary>
internal sealed class CreateIndexBlocking() : ReviewRule(
    "create-index",
    LockModes.Share,
    "while the index is built",
    "Every insert, update and delete of the running version on the table waits until the index stands.")
{
    public override IEnumerable<Hit> Find(ReviewedStatement statement) =>
        statement.Statement is CreateIndex { Concurrently: false } create && !statement.IsNew(create.Table)
            ? [new Hit(0, $"create index concurrently {(create.Index is { } name ? $"{ObjectName.Quote(name)} " : "")}on {create.Table} (...);")]
            : [];
}
