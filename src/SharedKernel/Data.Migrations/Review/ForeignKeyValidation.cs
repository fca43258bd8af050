using Backend.Data.Migrations.Review.Statements;
using Backend.Data.Migrations.Review.Statements.Actions;

namespace Backend.Data.Migrations.Review;

/// <summary>What the rules about foreign keys share.</summary>
internal static class ForeignKeyValidation
{
    /// <summary>Whether the action compares the rows of both tables.</summary>
    public static bool Happens(ReviewedStatement statement, ObjectName table, TableAction action) => action switch
    {
        AddConstraint { Kind: ConstraintKind.ForeignKey, NotValid: false } => true,
        AddColumn { Definition: { References: not null, HasDefault: true } } => true,
        ValidateConstraint validate => Added(statement, table, validate.Name) is { } added ? added.Kind == ConstraintKind.ForeignKey : !IsCheck(validate.Name),
        _ => false,
    };

    /// <summary>Whether the wall of the table lets the owner through at this statement.</summary>
    public static bool Sees(ReviewedStatement statement, ObjectName table) =>
        ReviewedStatement.Actions<RowSecurity>(statement.Before.Where(each => each.Transaction == statement.Transaction), table)
            .LastOrDefault(each => each.Action.Form is RowSecurity.Force or RowSecurity.NoForce)
            .Action?.Form == RowSecurity.NoForce;

    /// <summary>The table that the key points at; null when the file does not say.</summary>
    public static ObjectName? Target(ReviewedStatement statement, ObjectName table, TableAction action) => action switch
    {
        AddConstraint added => added.References,
        AddColumn added => added.Definition.References,
        ValidateConstraint validate => Added(statement, table, validate.Name)?.References,
        _ => null,
    };

    /// <summary>The validation with both walls open for the owner.</summary>
    public static string Sql(ObjectName table, ObjectName? target, string constraint)
    {
        string[] tables = target is null || target == table ? [table.ToString()] : [table.ToString(), target.ToString()];
        string[] lines =
        [
            .. tables.Select(each => $"alter table {each} no force row level security;"),
            $"alter table {table} validate constraint {constraint};",
            .. tables.Select(each => $"alter table {each} force row level security;"),
        ];
        return string.Join('\n', lines);
    }

    private static AddConstraint? Added(ReviewedStatement statement, ObjectName table, string name) =>
        ReviewedStatement.Actions<AddConstraint>(statement.Before.Append(statement), table).Select(each => each.Action).LastOrDefault(added => added.Name == name);

    // A constraint of an earlier file is known by its name alone; what is not named like a check may be a foreign key.
    private static bool IsCheck(string name) => name.EndsWith("_check", StringComparison.Ordinal) || name.EndsWith("_not_null", StringComparison.Ordinal);
}
