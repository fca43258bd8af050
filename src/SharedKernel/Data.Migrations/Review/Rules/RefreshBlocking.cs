using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A materialized view is filled while its readers wait.</summary>
internal sealed class RefreshBlocking() : ReviewRule(
    "refresh-materialized-view",
    LockModes.AccessExclusive,
    "while the query of the view runs",
    "Nobody reads the view meanwhile.")
{
    public override IEnumerable<Hit> Find(ReviewedStatement statement) =>
        statement.Statement is RefreshView { Concurrently: false } refresh && !statement.IsNew(refresh.View)
            ? [new Hit(0, $"refresh materialized view concurrently {refresh.View};  -- needs a unique index on the view")]
            : [];
}
