using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review;

/// <summary>Policies that are dropped and created again in one transaction: nobody sees the gap.</summary>
internal static class ReplacedPolicies
{
    public static bool Has(ReviewedStatement statement, DropTablePart drop) => drop.Kind == "policy" && statement.After
        .Where(after => after.Transaction == statement.Transaction)
        .Any(after => after.Statement is CreatePolicy create && create.Table == drop.Table && create.Policy == drop.Part);
}
