using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;
using Backend.Data.Migrations.Review.Statements.Actions;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A constraint is validated in the transaction that added it.</summary>
internal sealed class ValidateInSameTransaction() : TableActionRule<ValidateConstraint>(
    "validate-in-same-transaction",
    LockModes.AccessExclusive,
    "while every row is checked, because the lock of the ADD is kept until the transaction ends",
    "The validation alone lets reads and writes go on; behind the ADD in one transaction it does not.")
{
    protected override string? Safe(ReviewedStatement statement, ObjectName table, ValidateConstraint action) =>
        Added(statement, table, action) is null
            ? null
            : $"""
            -- @transaction
            alter table {table} validate constraint {ObjectName.Quote(action.Name)};
            """;

    protected override string? LockOf(ReviewedStatement statement, ObjectName table, ValidateConstraint action) =>
        Added(statement, table, action) is { } added ? ActionLocks.Mode(added) : null;

    private static AddConstraint? Added(ReviewedStatement statement, ObjectName table, ValidateConstraint action) =>
        ReviewedStatement.Actions<AddConstraint>(statement.Before.Append(statement).Where(each => each.Transaction == statement.Transaction), table)
            .Select(each => each.Action)
            .FirstOrDefault(added => added.Name == action.Name);
}
