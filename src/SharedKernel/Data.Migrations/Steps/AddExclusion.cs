using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Adds an exclusion constraint. PostgreSQL has no way to do it while the table is written.</summary>
internal sealed record AddExclusion(string Schema, ExclusionRow Exclusion) : MigrationStep
{
    public override string ToSql() =>
        $"alter table {SqlName.Qualified(Schema, Exclusion.Table)} add {CreateTable.Clause(Exclusion)};";
}
