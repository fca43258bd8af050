using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>An enum goes to another module together with the table that uses it.</summary>
internal sealed record MoveType(string From, string Type, string To) : MigrationStep
{
    public override string ToSql() => $"alter type {SqlName.Qualified(From, Type)} set schema {To};";
}
