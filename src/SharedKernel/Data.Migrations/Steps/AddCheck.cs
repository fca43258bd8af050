using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Adds a check that holds for what is written from here on; <see cref="ValidateConstraint"/> looks at the rest.</summary>
internal sealed record AddCheck(string Schema, CheckRow Check) : MigrationStep
{
    public override string ToSql() =>
        $"alter table {SqlName.Qualified(Schema, Check.Table)} add constraint {Check.Name} check ({Check.Condition}) not valid;";
}
