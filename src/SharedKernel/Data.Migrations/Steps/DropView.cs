using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Drops a view: for good, or because what it reads changes under it.</summary>
internal sealed record DropView(string Schema, ViewRow View) : MigrationStep
{
    public override string ToSql() => $"drop {(View.Materialized ? "materialized view" : "view")} {SqlName.Qualified(Schema, View.Name)};";
}
