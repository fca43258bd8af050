using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;
using Backend.Data.Migrations.Review.Statements.Actions;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A new column that every insert must name.</summary>
internal sealed class RequiredColumn() : TableActionRule<AddColumn>(
    "required-column",
    LockModes.AccessExclusive,
    "for a moment, but it waits for every query that runs, and every new one waits behind it",
    "It fails on a table with rows, and the running version, which does not know the column, can insert no more.")
{
    protected override string? Safe(ReviewedStatement statement, ObjectName table, AddColumn action) =>
        action.Definition is not { IsNotNull: true, HasDefault: false, IsComputed: false }
            ? null
            : $"""
            alter table {table} add column {ObjectName.Quote(action.Column)} ... not null default ...;
            -- or: add it nullable, let the next version write it, fill the rest with @backfill, then SET NOT NULL behind a validated check.
            """;
}
