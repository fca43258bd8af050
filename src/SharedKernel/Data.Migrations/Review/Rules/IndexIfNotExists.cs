using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A concurrent build is skipped when an index of that name is there.</summary>
internal sealed class IndexIfNotExists() : ReviewRule(
    "index-if-not-exists",
    LockModes.ShareUpdateExclusive,
    "while the index is built",
    "A build that was broken off leaves an invalid index of that name, which no query uses; IF NOT EXISTS takes it for the finished one.")
{
    public override IEnumerable<Hit> Find(ReviewedStatement statement) =>
        statement.Statement is CreateIndex { IfNotExists: true, Concurrently: true } create
            ? [new Hit(0, $"create index concurrently {(create.Index is { } name ? $"{ObjectName.Quote(name)} " : "")}on {create.Table} (...);  -- `db migrate` drops an invalid one and builds again")]
            : [];
}
