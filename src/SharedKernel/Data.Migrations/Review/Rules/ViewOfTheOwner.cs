using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A view that reads with the rights of its owner.</summary>
internal sealed class ViewOfTheOwner() : ReviewRule(
    "view-security-invoker",
    LockModes.None,
    "as long as the view stands",
    "Such a view asks the walls as its owner, not as the one who reads it.")
{
    public override bool CanBeAccepted => false;

    public override IEnumerable<Hit> Find(ReviewedStatement statement) => statement.Statement switch
    {
        CreateView { Materialized: false, SecurityInvoker: false } create => [new Hit(0, $"create view {create.View} with (security_invoker = true) as ...;")],
        AlterView { SecurityInvoker: false } alter => [new Hit(0, $"alter view {alter.View} set (security_invoker = true);")],
        _ => [],
    };
}
