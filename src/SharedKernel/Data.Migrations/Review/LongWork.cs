using Backend.Data.Migrations.Review.Statements;
using Backend.Data.Migrations.Review.Statements.Actions;

namespace Backend.Data.Migrations.Review;

/// <summary>Statements that take as long as a table is large.</summary>
internal static class LongWork
{
    public static bool Is(ReviewedStatement statement) => statement.Statement switch
    {
        AlterTable alter => !statement.IsNew(alter.Table) && alter.Actions.OfType<ValidateConstraint>().Any(),
        CreateIndex create => !create.Concurrently && !statement.IsNew(create.Table),
        WriteRows write => !statement.IsBackfill && (write.Verb != "insert" || write.ReadsTables) && !statement.IsNew(write.Table),
        RefreshView => true,
        _ => false,
    };

    /// <summary>A statement that only lets the owner through walls, or no longer: validating a foreign key needs that around it.</summary>
    public static bool SwitchesWallsOnly(ReviewedStatement statement) =>
        statement.Statement is AlterTable alter && alter.Actions.All(action => action is RowSecurity { Form: RowSecurity.Force or RowSecurity.NoForce });

    /// <summary>Whether the one adds what the other validates: that has a rule of its own.</summary>
    public static bool Adds(ReviewedStatement adding, ReviewedStatement validating) =>
        adding.Statement is AlterTable added && validating.Statement is AlterTable validated && added.Table == validated.Table
        && added.Actions.OfType<AddConstraint>().Any(constraint => validated.Actions.OfType<ValidateConstraint>().Any(each => each.Name == constraint.Name));
}
