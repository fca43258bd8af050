using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Makes a unique index that is built already a primary or unique key, which then bears the key's name.</summary>
internal sealed record AddKey(string Schema, string Table, string Name, bool IsPrimary, string Index) : MigrationStep
{
    public override string ToSql() =>
        $"alter table {SqlName.Qualified(Schema, Table)} add constraint {Name} {(IsPrimary ? "primary key" : "unique")} using index {Index};";
}
