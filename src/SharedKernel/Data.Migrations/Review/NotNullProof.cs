using Backend.Data.Migrations.Review.Statements;
using Backend.Data.Migrations.Review.Statements.Actions;

namespace Backend.Data.Migrations.Review;

/// <summary>Looks for the validated constraint that spares SET NOT NULL its look at every row.</summary>
internal static class NotNullProof
{
    /// <summary>Whether the file adds and validates one before the statement, and it still stands.</summary>
    public static bool Stands(ReviewedStatement statement, ObjectName table, string column) =>
        ReviewedStatement.Actions<AddConstraint>(statement.Before, table)
            .Where(each => each.Action.RequiredColumn == column)
            .Any(each => IsValid(statement, table, each.Statement, each.Action) && !IsDropped(statement, table, each.Action.Name));

    private static bool IsValid(ReviewedStatement statement, ObjectName table, ReviewedStatement added, AddConstraint constraint) =>
        !constraint.NotValid
        || ReviewedStatement.Actions<ValidateConstraint>(statement.Before, table)
            .Any(each => each.Statement.Index > added.Index && each.Action.Name == constraint.Name);

    // In the same statement too: PostgreSQL drops first, whatever the order of the actions.
    private static bool IsDropped(ReviewedStatement statement, ObjectName table, string? name) =>
        ReviewedStatement.Actions<DropConstraint>(statement.Before.Append(statement), table).Any(each => each.Action.Name == name);
}
