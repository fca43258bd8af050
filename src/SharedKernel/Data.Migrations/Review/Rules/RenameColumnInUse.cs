using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;
using Backend.Data.Migrations.Review.Statements.Actions;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A column gets another name.</summary>
internal sealed class RenameColumnInUse() : TableActionRule<RenameColumn>(
    "rename-column",
    LockModes.AccessExclusive,
    "for a moment, but it waits for every query that runs, and every new one waits behind it",
    "The running version sends the old name and fails; the next one sends the new name and fails until the migration has run.")
{
    protected override string? Safe(ReviewedStatement statement, ObjectName table, RenameColumn action) =>
        $"""
        -- Expand: a second column; the next version writes both and reads the new one after the backfill.
        alter table {table} add column {ObjectName.Quote(action.To)} ...;
        -- @backfill
        update {table} set {ObjectName.Quote(action.To)} = {ObjectName.Quote(action.Column)} where ctid = any (array(select ctid from {table} where {ObjectName.Quote(action.To)} is null and {ObjectName.Quote(action.Column)} is not null limit 5000));
        -- Contract, a release later: drop {ObjectName.Quote(action.Column)}. Or keep the name in SQL and rename in C# only.
        """;
}
