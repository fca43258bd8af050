using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>
/// Makes a column NOT NULL once its check is validated: PostgreSQL trusts the check and does not read the table again
/// under a lock that keeps everyone out.
/// </summary>
internal sealed record SetNotNull(string Schema, string Table, string Column) : MigrationStep
{
    public override string OwnTransaction => "rows are read and written while they are validated";

    public override bool EndsTransaction => true;

    public override string ToSql()
    {
        var (table, check) = (SqlName.Qualified(Schema, Table), AddNotNullCheck.Name(Table, Column));
        return $"""
            alter table {table} validate constraint {check};
            alter table {table} alter column {SqlName.Of(Column)} set not null;
            alter table {table} drop constraint {check};
            """;
    }
}
