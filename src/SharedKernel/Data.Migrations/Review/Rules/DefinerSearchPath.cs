using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A function runs as its owner and looks names up where its caller says.</summary>
internal sealed class DefinerSearchPath() : ReviewRule(
    "definer-search-path",
    LockModes.None,
    "as long as the function stands",
    "A caller who sets search_path puts tables and functions of his own in the place of those that the function means, and they run as the owner.")
{
    public override bool CanBeAccepted => false;

    public override IEnumerable<Hit> Find(ReviewedStatement statement) =>
        statement.Statement is CreateFunction { SecurityDefiner: true, SetsSearchPath: false } create
            ? [new Hit(0, $"create function {create.Function}(...) ... security definer set search_path = pg_catalog, pg_temp as ...;")]
            : [];
}
