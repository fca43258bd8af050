using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;
using Backend.Data.Migrations.Review.Statements.Actions;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A column becomes NOT NULL without a proof that no null is there.</summary>
internal sealed class SetNotNullUnchecked() : TableActionRule<SetNotNull>(
    "set-not-null",
    LockModes.AccessExclusive,
    "while every row is looked at",
    "Without a validated check (c is not null) PostgreSQL reads the whole table under the lock.")
{
    protected override string? Safe(ReviewedStatement statement, ObjectName table, SetNotNull action)
    {
        if (NotNullProof.Stands(statement, table, action.Column))
            return null;
        var check = ObjectName.Quote($"{table.Name}_{action.Column}_not_null");
        var column = ObjectName.Quote(action.Column);
        return $"""
            alter table {table} add constraint {check} check ({column} is not null) not valid;
            -- @transaction
            alter table {table} validate constraint {check};
            alter table {table} alter column {column} set not null;
            alter table {table} drop constraint {check};
            """;
    }
}
