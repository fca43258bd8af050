using Backend.Data.Migrations.Diff;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>A key, constraint or index follows the name of its table or columns.</summary>
internal sealed record RenameConstraint(string Schema, TablePartRow Was, string To) : MigrationStep
{
    public override string ToSql() => Was is IndexRow
        ? $"alter index {SqlName.Qualified(Schema, TableParts.NameOf(Was))} rename to {To};"
        : $"alter table {SqlName.Qualified(Schema, Was.Table)} rename constraint {SqlName.Of(TableParts.NameOf(Was))} to {To};";
}
