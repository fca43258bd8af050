using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Drops a foreign key, before what it points to or stands on changes.</summary>
internal sealed record DropForeignKey(string Schema, string Table, string Name) : MigrationStep
{
    public override string ToSql() => $"alter table {SqlName.Qualified(Schema, Table)} drop constraint {SqlName.Of(Name)};";
}
