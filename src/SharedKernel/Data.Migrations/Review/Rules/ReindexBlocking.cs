using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>An index is rebuilt while writes wait.</summary>
internal sealed class ReindexBlocking() : ReviewRule(
    "reindex",
    LockModes.Share,
    "while each index is rebuilt; the index itself is under ACCESS EXCLUSIVE",
    "Writes wait, and reads that would use the index wait too.")
{
    public override IEnumerable<Hit> Find(ReviewedStatement statement) =>
        statement.Statement is Reindex { Concurrently: false } reindex && !(reindex.Object is { } name && statement.IsNew(name))
            ? [new Hit(0, $"reindex {reindex.Kind} concurrently {reindex.Object};")]
            : [];
}
