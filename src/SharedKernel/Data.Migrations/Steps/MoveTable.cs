using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>A table, with all that belongs to it, is owned by another module from here on.</summary>
internal sealed record MoveTable(string From, string Table, string To) : MigrationStep
{
    public override string ToSql() => $"alter table {SqlName.Qualified(From, Table)} set schema {To};";
}
