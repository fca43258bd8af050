using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;
using Backend.Data.Migrations.Review.Statements.Actions;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A new column whose value is computed for each row at once.</summary>
internal sealed class AddColumnRewrite() : TableActionRule<AddColumn>(
    "add-column-rewrite",
    LockModes.AccessExclusive,
    "while every row of the table is written anew",
    "A default that may differ from row to row, an identity and a stored expression are computed for all rows under the lock.")
{
    protected override string? Safe(ReviewedStatement statement, ObjectName table, AddColumn action) =>
        action.Definition is { IsComputed: false, VolatileCall: null }
            ? null
            : $"""
            -- {(action.Definition.VolatileCall is { } call ? $"{call}() is not known to answer every row the same." : "Each row gets a value of its own.")}
            alter table {table} add column {ObjectName.Quote(action.Column)} ...;
            alter table {table} alter column {ObjectName.Quote(action.Column)} set default ...;
            -- @backfill
            update {table} set {ObjectName.Quote(action.Column)} = ... where ctid = any (array(select ctid from {table} where {ObjectName.Quote(action.Column)} is null limit 5000));
            """;
}
