using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Looks whether the rows that exist meet a constraint, under a lock that lets reads and writes through.</summary>
internal sealed record ValidateConstraint(string Schema, string Table, string Name) : MigrationStep
{
    public override string OwnTransaction => "rows are read and written while they are validated";

    public override string ToSql() => $"alter table {SqlName.Qualified(Schema, Table)} validate constraint {SqlName.Of(Name)};";
}
