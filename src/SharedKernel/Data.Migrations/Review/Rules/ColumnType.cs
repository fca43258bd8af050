using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;
using Backend.Data.Migrations.Review.Statements.Actions;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A column changes its type.</summary>
internal sealed class ColumnType() : TableActionRule<ChangeType>(
    "column-type",
    LockModes.AccessExclusive,
    "while every row and every index of the table is written anew",
    "No query of the running version reads or writes the table until the rewrite is done, and that version still sends and expects the old type.")
{
    protected override string? Safe(ReviewedStatement statement, ObjectName table, ChangeType action) =>
        $"""
        -- Expand: a new column, which the next version writes beside the old one; fill it, read it, drop the old one later.
        alter table {table} add column {ObjectName.Quote($"{action.Column}_new")} {action.Type};
        -- A widening is no rewrite (varchar(n) to a longer one or to text, numeric(p,s) to a greater p): say so.
        -- @accept column-type: varchar(64) to varchar(128) changes the catalog only
        """;
}
